import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Command, CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AppendResult } from '#event-store';
import { CommandHeaders, WriteAnswer } from '#platform';
import { OfficerDirectory } from '../directory/officer-directory.js';
import type { OfficerEntry } from '../directory/officer-directory.js';
import { Allow, CurrentViewer, SignedIn } from '../guard/policy.decorators.js';
import { OneTimePasswords } from '../passwords/one-time-passwords.js';
import { assertStrongPassword } from '../passwords/password-policy.js';
import { SessionDesk } from '../session/session-desk.js';
import { SessionKeys } from '../session/session-keys.js';
import { administratorOf, commandContext, derivedId } from '../streams/command-context.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import type { Scope, Viewer } from '../viewer.js';
import { ChangeOfficerRoles } from './change-officer-roles.command.js';
import { DeactivateOfficer } from './deactivate-officer.command.js';
import { OfficerRolesBody, OfficersQuery, RegisterOfficerBody } from './officers.dto.js';
import { OfficerView, PasswordAnswer } from './officers.responses.js';
import { ReactivateOfficer } from './reactivate-officer.command.js';
import { RegisterOfficer } from './register-officer.command.js';
import { ResetPassword } from './reset-password.command.js';
import { bodiesInSight, oversees } from './bodies-in-sight.js';

@ApiTags('officers')
@Allow('administrator')
@Controller('api/officers')
export class OfficersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly officers: OfficerDirectory,
    private readonly oneTimePasswords: OneTimePasswords,
    private readonly keys: SessionKeys,
    private readonly desk: SessionDesk,
  ) {}

  /** Officers of the own body; for administrators and auditors, of their scope, those without an account too. */
  @SignedIn()
  @Get()
  @ApiOkResponse({ type: OfficerView, isArray: true })
  list(@Query() { bodyId, role }: OfficersQuery, @CurrentViewer() viewer: Viewer): OfficerView[] {
    const isAdministrator = viewer.roles.includes('administrator');
    const bodyIds = bodiesInSight(viewer, bodyId);
    const officers = this.officers.list({ bodyIds, role, activeOnly: !oversees(viewer) });
    return officers.map((officer) => view(officer, isAdministrator));
  }

  /** Gives an account. The password is good for one sign-in. */
  @Post()
  @ApiCreatedResponse({ type: PasswordAnswer })
  async register(
    @Body() { name, login, bodyId, roles, password, ...scope }: RegisterOfficerBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<PasswordAnswer> {
    if (password !== undefined) assertStrongPassword(password, login);
    const context = this.context(headers, viewer);
    const id = derivedId('officer', context.commandId);
    const given = password ?? this.oneTimePasswords.for(id, context.commandId);
    const account = { officerId: id, name, login, bodyId, roles, scope: scopeOf(scope, bodyId) };
    const command = new RegisterOfficer(
      { ...account, password: given, oneTime: true },
      administratorOf(viewer),
      context,
    );
    const { revision, position } = await this.write(command);
    return { id, revision, position, oneTimePassword: password === undefined ? given : null };
  }

  /** Gives a new password for one sign-in, ends all sessions, lifts a lock. */
  @Post(':id/reset-password')
  @HttpCode(200)
  @ApiOkResponse({ type: PasswordAnswer })
  async resetPassword(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<PasswordAnswer> {
    const context = this.context(headers, viewer);
    const oneTimePassword = this.oneTimePasswords.for(id, context.commandId);
    const command = new ResetPassword(id, oneTimePassword, administratorOf(viewer), context);
    const { revision, position } = await this.write(command);
    return { id, revision, position, oneTimePassword };
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @ApiOkResponse({ type: WriteAnswer })
  deactivate(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.write(new DeactivateOfficer(id, administratorOf(viewer), this.context(headers, viewer)));
  }

  @Post(':id/reactivate')
  @HttpCode(200)
  @ApiOkResponse({ type: WriteAnswer })
  reactivate(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.write(new ReactivateOfficer(id, administratorOf(viewer), this.context(headers, viewer)));
  }

  /** Replaces roles and scope. */
  @Post(':id/roles')
  @HttpCode(200)
  @ApiOkResponse({ type: WriteAnswer })
  changeRoles(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { roles, ...scope }: OfficerRolesBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    const { bodyId } = this.officers.get(id);
    const by = administratorOf(viewer);
    return this.write(new ChangeOfficerRoles(id, roles, scopeOf(scope, bodyId), by, this.context(headers, viewer)));
  }

  /** Answers when the guard of this process knows of it: what was taken away is gone. */
  private async write(command: Command<AppendResult>): Promise<WriteAnswer> {
    const { revision, position } = await this.commands.execute(command);
    await this.desk.seen(position);
    return { revision, position };
  }

  private context(headers: CommandHeaders, viewer: Viewer): IdentityContext {
    return commandContext(headers, viewer, this.keys.requestHash);
  }
}

function scopeOf({ scope, scopeBodyIds }: Pick<OfficerRolesBody, 'scope' | 'scopeBodyIds'>, bodyId: string): Scope {
  return scope ?? scopeBodyIds ?? [bodyId];
}

function view(officer: OfficerEntry, forAdministrator: boolean): OfficerView {
  const { id, name, bodyId, roles, active, revision } = officer;
  const account = forAdministrator ? accountOf(officer) : UNSEEN;
  return { id, name, bodyId, roles, active, revision, ...account };
}

type AccountView = Pick<OfficerView, 'login' | 'scope' | 'scopeBodyIds' | 'mustChangePassword'>;

const UNSEEN: AccountView = { login: null, scope: null, scopeBodyIds: null, mustChangePassword: null };

function accountOf({ login, scope, mustChangePassword }: OfficerEntry): AccountView {
  return scope === 'all'
    ? { login, scope, scopeBodyIds: null, mustChangePassword }
    : { login, scope: null, scopeBodyIds: scope, mustChangePassword };
}
