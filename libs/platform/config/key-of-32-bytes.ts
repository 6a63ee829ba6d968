/** 32 bytes in base64, written in the one canonical way. */
export function isKeyOf32Bytes(value: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(value) && Buffer.from(value, 'base64').length === 32;
}
