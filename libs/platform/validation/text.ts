/** Line breaks and tabs are text; other control, format-override and unassigned-use characters are not. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** Unicode NFC without surrounding white space, so that the same name typed twice is the same text. */
export function normaliseText(value: string): string {
  return value.normalize('NFC').trim();
}

/** Holds no control characters, no direction overrides and no half characters. */
export function isSafeText(value: string): boolean {
  return value.isWellFormed() && !CONTROL.test(value);
}
