/** Line breaks and tabs are text; other control characters, and those that turn the writing direction, are not. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]|(?![\n\r\t])\p{Cc}/u;

/** Unicode NFC without surrounding white space, so that the same name typed twice is the same text. */
export function normaliseText(value: string): string {
  return value.normalize('NFC').trim();
}

/** Holds no control characters, no direction overrides and no half characters. */
export function isSafeText(value: string): boolean {
  return value.isWellFormed() && !CONTROL.test(value);
}
