import { createCipheriv, createDecipheriv, type KeyObject, randomFillSync } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM. `context` is authenticated with the text, so that a sealed value opens only where it belongs. */
export function seal(key: KeyObject, text: Buffer, context: string): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the key is another, the context is another, or the bytes were changed. */
export function unseal(key: KeyObject, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
}

const pool = Buffer.alloc(NONCE * 1_000);
let taken = pool.length;

/** Random bytes are drawn for many nonces at once: a call for each costs more than the encryption. */
function freshNonce(): Buffer {
  if (taken >= pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  const nonce = Buffer.from(pool.subarray(taken, taken + NONCE));
  taken += NONCE;
  return nonce;
}
