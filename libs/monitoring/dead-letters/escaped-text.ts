/** Line breaks and tabs stay; what else has no shape of its own, or could turn the line around, is written as its number. */
const UNSEEN = /(?![\n\t ])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]/gu;

/** Bytes nobody vouches for as text to look at, at most so many characters. */
export function escapedText(bytes: Buffer, most: number): string {
  const text = bytes.subarray(0, most).toString('utf8');
  return text.replace(UNSEEN, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).slice(0, most);
}
