/**
 * Line breaks and tabs are text; other control characters, those that turn the writing direction, and U+FFFD, which stands
 * where bytes were no UTF-8, are not.
 */
const CONTROL = /[\u202a-\u202e\u2066-\u2069\ufffd]|(?![\n\r\t])\p{Cc}/u;

/** Neither white space nor a character without a shape of its own (joiners, marks of direction, fillers). */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Unicode NFC without surrounding white space, so that the same name typed twice is the same text. */
export function normaliseText(value: string): string {
  return value.normalize('NFC').trim();
}

/** Holds no control characters, no direction overrides, no half and no lost characters. */
export function isSafeText(value: string): boolean {
  return value.isWellFormed() && !CONTROL.test(value);
}

/** Holds at least one character that can be seen. */
export function isVisibleText(value: string): boolean {
  return VISIBLE.test(value);
}
