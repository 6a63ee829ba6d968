/** Letters of Kazakh that are typed without their marks where a keyboard has none; `i` stands in for `і` in many texts. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', i: 'и', ё: 'е' },
};

/** As names and numbers are compared: small letters, Kazakh ones without their marks. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('kk')
    .replaceAll(/[әғқңөұүһіiё]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** Words of a name. */
export function nameWords(name: string): string[] {
  return [...new Set(plain(name).match(/[\p{L}\p{N}]+/gu))];
}

/** What was typed, word by word; numbers keep their strokes: `12/2026`, `А-77`. */
export function typedWords(q: string): string[] {
  return [...new Set(plain(q).split(/\s+/u).filter(Boolean))];
}
