import type { OfficerView } from '../../api/views';

/** Accounts whose name or login holds every word. */
export function withWords(officers: readonly OfficerView[], words: string): OfficerView[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return officers.filter(({ name, login }) => {
    const text = plain(`${name} ${login ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** Kazakh letters as they are typed where the keyboard has none. */
const typedAs: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' },
};

function plain(text: string): string {
  return text.toLowerCase().replace(/[әғқңөұүһіё]/gu, (letter) => typedAs[letter] ?? letter);
}
