const IV_BYTES = 12;

/** @param key 256 bits, base64url, as the session gives them */
export function sealingKey(key: string): Promise<CryptoKey> {
  const letters = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** AES-256-GCM; the nonce stands before what was sealed. */
export async function seal(key: CryptoKey, text: string) {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return new Uint8Array([...iv, ...new Uint8Array(sealed)]);
}

/** `null`: sealed with another key, or damaged. */
export async function unseal(key: CryptoKey, sealed: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const iv = sealed.subarray(0, IV_BYTES);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(IV_BYTES));
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}
