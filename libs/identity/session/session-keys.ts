import { createSecretKey, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** One secret from the configuration, one key per purpose, so that none can stand in for another. */
export class SessionKeys {
  readonly token: KeyObject;
  readonly csrf: KeyObject;
  readonly drafts: KeyObject;
  readonly oneTimePassword: KeyObject;
  readonly requestHash: KeyObject;

  constructor(secret: string) {
    this.token = derive(secret, 'session-token');
    this.csrf = derive(secret, 'csrf-token');
    this.drafts = derive(secret, 'drafts');
    this.oneTimePassword = derive(secret, 'one-time-password');
    this.requestHash = derive(secret, 'request-hash');
  }
}

function derive(secret: string, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `qamqor/${purpose}`, 32)));
}
