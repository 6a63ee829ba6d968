import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import canonicalize from 'canonicalize';
import type { JsonValue } from '#event-store';
import { SignaturePort, type SignatureRequest, type SignatureVerdict } from './signature-port.js';

const ALGORITHM = 'Ed25519';

/** Signs with a key of this installation until the EDS adapter comes. Labelled in data and on paper as "not an EDS". */
export class BuiltInSigner extends SignaturePort {
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;

  /** @param pem PKCS#8 private key (Ed25519). */
  constructor(pem: string) {
    super();
    this.#privateKey = createPrivateKey(pem);
    this.#publicKey = createPublicKey(this.#privateKey);
  }

  /** A new private key, PKCS#8 PEM. */
  static generateKey(): string {
    return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  }

  override sign({ content, signer }: SignatureRequest): Promise<SignatureVerdict> {
    const bytes = signedBytes(content, signer);
    return Promise.resolve({
      contentHash: hashOf(content),
      algorithm: ALGORITHM,
      signature: sign(null, bytes, this.#privateKey).toString('base64url'),
      signedBy: signer,
      kind: 'built-in',
    });
  }

  override verify(
    content: JsonValue,
    { contentHash, algorithm, signature, signedBy }: SignatureVerdict,
  ): Promise<boolean> {
    const genuine = verify(null, signedBytes(content, signedBy), this.#publicKey, Buffer.from(signature, 'base64url'));
    return Promise.resolve(genuine && algorithm === ALGORITHM && contentHash === hashOf(content));
  }
}

/** SHA-256 of the canonical JSON, hex. */
export function hashOf(content: JsonValue): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function signedBytes(content: JsonValue, signer: string): Buffer {
  return Buffer.from(canonical({ content, signer }));
}

function canonical(content: JsonValue): string {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('Only JSON can be signed');
  return text;
}
