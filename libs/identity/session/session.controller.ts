import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig, Public } from '#platform';
import { CurrentSession, SignedIn } from '../guard/policy.decorators.js';
import type { RequestSession } from '../guard/request-session.js';
import { normaliseLogin } from '../streams/stream-names.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { ChangePassword } from './change-password.command.js';
import { csrfToken } from './csrf.js';
import { draftKey } from './draft-key.js';
import { assertSameSite } from './same-site.js';
import { setSessionCookie } from './session-cookie.js';
import type { OpenedSession } from './session-desk.js';
import { ChangePasswordBody, SignInBody } from './session.dto.js';
import { SessionKeys } from './session-keys.js';
import { AbsenceDirectory } from '../directory/absence-directory.js';
import { SessionView } from './session.responses.js';
import { SignIn } from './sign-in.command.js';
import { SignOut } from './sign-out.command.js';

@ApiTags('session')
@SignedIn({ beforePasswordChange: true })
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly keys: SessionKeys,
    private readonly config: AppConfig,
    private readonly absences: AbsenceDirectory,
  ) {}

  /** Signs in: sets the session cookie. */
  @Public()
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async signIn(
    @Body() { login, password }: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    assertSameSite(request.headers, this.config.publicUrl);
    const attempt = { login: normaliseLogin(login), password, address: request.ip };
    return this.opened(await this.commands.execute(new SignIn(attempt, contextOf(request))), reply);
  }

  /** Who is signed in. */
  @Get()
  @ApiOkResponse({ type: SessionView })
  find(@CurrentSession() session: RequestSession): SessionView {
    return this.view(session);
  }

  /** Signs out: the session ends for every process, whoever kept the cookie. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(
    @CurrentSession() session: RequestSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.commands.execute(new SignOut(session, contextOf(request)));
    setSessionCookie(reply, '', this.config.cookieSecure);
  }

  /** Changes the own password; all other sessions of the officer end. */
  @Post('password')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  async changePassword(
    @Body() { current, next }: ChangePasswordBody,
    @CurrentSession() session: RequestSession,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const change = { current, next, address: request.ip };
    return this.opened(await this.commands.execute(new ChangePassword(session, change, contextOf(request))), reply);
  }

  private opened({ session, token }: OpenedSession, reply: FastifyReply): SessionView {
    setSessionCookie(reply, token, this.config.cookieSecure);
    return this.view(session);
  }

  private view({ viewer, login, sessionId, mustChangePassword }: RequestSession): SessionView {
    const { officerId: id, name, roles, body } = viewer;
    return {
      officer: { id, name, login, roles, body: { id: body.id, kind: body.kind, name: body.name } },
      csrfToken: csrfToken(this.keys.csrf, sessionId),
      draftKey: draftKey(this.keys.drafts, id),
      mustChangePassword,
      actsFor: this.absences.actedForBy(id, body),
    };
  }
}

/** Each request to sign in or out is its own: a repeated key must not answer with somebody's session. */
function contextOf({ id }: FastifyRequest): IdentityContext {
  return { commandId: randomUUID(), correlationId: id };
}
