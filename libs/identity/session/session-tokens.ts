import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignJWT, errors, jwtVerify } from 'jose';
import { Clock } from '#platform';
import { SessionKeys } from './session-keys.js';
import { SESSION_SECONDS } from './session-seconds.js';

const CACHED_TOKENS = 2000;
const ISSUER = 'qamqor';

export interface SessionClaims {
  readonly officerId: string;
  readonly sessionId: string;
  readonly epoch: number;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Signs and checks session tokens (JWT, HS256). A checked signature is remembered, because checking costs more than
 * the rest of a request; expiry is looked at every time, and revocation is the reader's business every time.
 */
@Injectable()
export class SessionTokens {
  private readonly checked = new Map<string, SessionClaims>();

  constructor(
    private readonly keys: SessionKeys,
    private readonly clock: Clock,
  ) {}

  issue({ officerId, sessionId, epoch }: Omit<SessionClaims, 'expiresAt'>): Promise<string> {
    const issuedAt = this.seconds();
    return new SignJWT({ sid: sessionId, epoch })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setSubject(officerId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + SESSION_SECONDS)
      .sign(this.keys.token);
  }

  /** The claims of a token we signed and that has not expired; `null` for any other text. */
  async verify(token: string): Promise<SessionClaims | null> {
    const key = hash('sha256', token, 'base64url');
    const claims = this.checked.get(key) ?? (await this.check(token));
    if (claims === null) return null;
    this.checked.delete(key);
    if (claims.expiresAt <= this.seconds()) return null;
    this.remember(key, claims);
    return claims;
  }

  private async check(token: string): Promise<SessionClaims | null> {
    try {
      const options = { algorithms: ['HS256'], issuer: ISSUER, currentDate: new Date(this.clock.now()) };
      const { payload } = await jwtVerify<{ sid: string; epoch: number }>(token, this.keys.token, options);
      const { sub, sid, epoch, exp } = payload;
      return sub === undefined || exp === undefined ? null : { officerId: sub, sessionId: sid, epoch, expiresAt: exp };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  private remember(key: string, claims: SessionClaims): void {
    this.checked.set(key, claims);
    if (this.checked.size <= CACHED_TOKENS) return;
    const oldest = this.checked.keys().next();
    if (oldest.done !== true) this.checked.delete(oldest.value);
  }

  private seconds(): number {
    return Math.floor(Date.parse(this.clock.now()) / 1000);
  }
}
