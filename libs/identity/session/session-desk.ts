import { Injectable } from '@nestjs/common';
import type { Position } from '#event-store';
import { Projector } from '#read-models';
import { CredentialsRefused } from '../domain/identity.errors.js';
import type { RequestSession } from '../guard/request-session.js';
import { SessionReader } from './session-reader.js';
import { SessionTokens } from './session-tokens.js';
import type { SessionClaims } from './session-tokens.js';

export interface OpenedSession {
  readonly session: RequestSession;
  readonly token: string;
}

const PATIENCE_MS = 5000;

/** Hands out sessions, once this process has read what they rest on. */
@Injectable()
export class SessionDesk {
  constructor(
    private readonly projector: Projector,
    private readonly reader: SessionReader,
    private readonly tokens: SessionTokens,
  ) {}

  /** @throws CredentialsRefused when the body is not active, or the account was deactivated in this moment */
  async open(claims: Omit<SessionClaims, 'expiresAt'>, written: Position): Promise<OpenedSession> {
    await this.seen(written);
    const session = this.reader.find(claims);
    if (session === null) throw new CredentialsRefused();
    return { session, token: await this.tokens.issue(claims) };
  }

  /** After this the guard of this process knows of the write. */
  seen(written: Position): Promise<void> {
    return this.projector.whenProcessed(written, { timeoutMs: PATIENCE_MS });
  }
}
