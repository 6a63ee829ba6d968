import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AppConfig, ProblemCatalogue } from '#platform';
import { AbsencesController } from './absences/absences.controller.js';
import { ActingViewers } from './absences/acting-viewer.js';
import { EndAbsenceHandler } from './absences/end-absence.command.js';
import { RecordAbsenceHandler } from './absences/record-absence.command.js';
import { BodiesController } from './bodies/bodies.controller.js';
import { ChangeBodyHandler } from './bodies/change-body.command.js';
import { DeactivateBodyHandler } from './bodies/deactivate-body.command.js';
import { ReactivateBodyHandler } from './bodies/reactivate-body.command.js';
import { RegisterBodyHandler } from './bodies/register-body.command.js';
import { DemoController } from './demo/demo.controller.js';
import { AbsenceDirectory } from './directory/absence-directory.js';
import { BodyDirectory } from './directory/body-directory.js';
import { OfficerDirectory } from './directory/officer-directory.js';
import { PolicyGuard } from './guard/policy.guard.js';
import { identityProblemTexts } from './identity.problem-texts.js';
import { ChangeOfficerRolesHandler } from './officers/change-officer-roles.command.js';
import { DeactivateOfficerHandler } from './officers/deactivate-officer.command.js';
import { OfficersController } from './officers/officers.controller.js';
import { ReactivateOfficerHandler } from './officers/reactivate-officer.command.js';
import { RegisterOfficerHandler } from './officers/register-officer.command.js';
import { ResetPasswordHandler } from './officers/reset-password.command.js';
import { OneTimePasswords } from './passwords/one-time-passwords.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { AddressLimiter } from './session/address-limiter.js';
import { ChangePasswordHandler } from './session/change-password.command.js';
import { Credentials } from './session/credentials.js';
import { EvenAnswers } from './session/even-answers.js';
import { LoginTurns } from './session/login-turns.js';
import { SessionDesk } from './session/session-desk.js';
import { SessionKeys } from './session/session-keys.js';
import { SessionReader } from './session/session-reader.js';
import { SessionTokens } from './session/session-tokens.js';
import { SessionController } from './session/session.controller.js';
import { SignInHandler } from './session/sign-in.command.js';
import { SignOutHandler } from './session/sign-out.command.js';
import { UnknownLogins } from './session/unknown-logins.js';
import { IdentityStreams } from './streams/identity-streams.js';

const handlers = [
  RecordAbsenceHandler,
  EndAbsenceHandler,
  RegisterOfficerHandler,
  ChangeOfficerRolesHandler,
  ResetPasswordHandler,
  DeactivateOfficerHandler,
  ReactivateOfficerHandler,
  RegisterBodyHandler,
  ChangeBodyHandler,
  DeactivateBodyHandler,
  ReactivateBodyHandler,
  SignInHandler,
  SignOutHandler,
  ChangePasswordHandler,
];

const sessions = [
  {
    provide: SessionKeys,
    useFactory: (config: AppConfig) => new SessionKeys(config.sessionSecret),
    inject: [AppConfig],
  },
  SessionTokens,
  SessionReader,
  SessionDesk,
  Credentials,
  UnknownLogins,
  AddressLimiter,
  LoginTurns,
  EvenAnswers,
  PasswordHasher,
  OneTimePasswords,
];

/**
 * Accounts, bodies, sessions, and the guard of all routes; the directories may be injected everywhere. The composition provides globally: EventStore, Projector and
 * ReadModelReader (with {@link identityProjections}), CommandBus, and what PlatformModule shares.
 */
@Global()
@Module({
  controllers: [SessionController, OfficersController, AbsencesController, BodiesController, DemoController],
  providers: [
    ...handlers,
    ...sessions,
    IdentityStreams,
    AbsenceDirectory,
    ActingViewers,
    OfficerDirectory,
    BodyDirectory,
    PolicyGuard,
    { provide: APP_GUARD, useExisting: PolicyGuard },
  ],
  exports: [ActingViewers, OfficerDirectory, BodyDirectory, SessionReader],
})
export class IdentityModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(identityProblemTexts);
  }
}
