import type { JsonValue } from '#event-store';

export interface SignatureRequest {
  /** What is signed; brought to canonical JSON (RFC 8785) first. It holds hashes of personal content, never the content. */
  readonly content: JsonValue;
  /** The officer who signs. */
  readonly signer: string;
}

export interface SignatureVerdict {
  /** SHA-256 of the canonical content, hex. */
  readonly contentHash: string;
  readonly algorithm: string;
  /** base64url */
  readonly signature: string;
  readonly signedBy: string;
  /** `built-in`: made by this program's own key; not an electronic digital signature in the law's sense. */
  readonly kind: 'built-in' | 'eds';
}

/** Port to whatever signs results. The verdict is stored with the act and never recomputed. */
export abstract class SignaturePort {
  /** @throws when the content cannot be signed; nothing is signed then. */
  abstract sign(request: SignatureRequest): Promise<SignatureVerdict>;
  /** Whether the verdict was made by this signer over exactly this content. */
  abstract verify(content: JsonValue, verdict: SignatureVerdict): Promise<boolean>;
}
