import { createPrivateKey, hkdfSync } from 'node:crypto';

/** What precedes the 32 bytes of an Ed25519 private key in PKCS#8 (RFC 8410). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The built-in signer's key where several processes must sign alike: derived from the master key they share, so that there
 * is no further secret to hand out. PKCS#8 PEM.
 */
export function sharedSigningKey(masterKey: Buffer): string {
  const seed = Buffer.from(hkdfSync('sha256', masterKey, '', 'qamqor/built-in-signer', 32));
  const key = createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
