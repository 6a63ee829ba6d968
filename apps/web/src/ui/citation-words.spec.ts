import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { citationWords } from './citation-words';

const languages = ['kk', 'ru', 'en'] as const;

/** Every reference of the shipped editions: the client knows them only through the API, the test reads the files. */
const folder = new URL('../../../../libs/regulations/editions/', import.meta.url);
const points = new Set(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/point:\s+(?:'((?:[^']|'')+)'|"([^"]+)")/g),
    ])
    .map(([, single, double]) => (single ?? double ?? '').replaceAll("''", "'")),
);

describe('a reference to the texts', () => {
  beforeAll(async () => {
    const resources = Object.fromEntries(
      languages.map((language) => {
        const file = new URL(`../i18n/locales/${language}/common.json`, import.meta.url);
        return [language, { translation: JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> }];
      }),
    );
    await i18next.init({ resources, lng: 'kk', interpolation: { escapeValue: false } });
  });

  it.each([
    ['kk', '4-қосымша, 5(1)-тармақ және 3-тармақ'],
    ['ru', 'приложение 4, пункт 5(1) и пункт 3'],
    ['en', 'Annex 4, point 5(1) against point 3'],
  ])('is put in %s', (language, words) => {
    expect(citationWords(i18next.getFixedT(language), 'Annex 4, point 5(1) against point 3')).toBe(words);
  });

  it('is found in the files', () => {
    expect(points.size).toBeGreaterThan(100);
  });

  it.each(['kk', 'ru'])('leaves nothing in English in %s', (language) => {
    const t = i18next.getFixedT(language);
    expect([...points].map((point) => citationWords(t, point)).filter((words) => /[A-Za-z]/.test(words))).toEqual([]);
  });
});
