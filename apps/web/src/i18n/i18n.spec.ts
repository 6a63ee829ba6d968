import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const here = fileURLToPath(new URL('.', import.meta.url));
const languages = ['kk', 'ru', 'en'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Names of settings, files of the documentation, and lines of the log are called by what they are. */
const asItIs = /\b[A-Z]+(?:_[A-Z]+)+\b|docs\/[\w./-]+|\b\w+\.db\b|«[\w ]+»/g;

type Texts = Readonly<Record<string, string>>;

const texts = Object.fromEntries(languages.map((language) => [language, textsOf(language)]));
const base = (key: string): string => key.replace(PLURAL, '');
const keys = new Set(Object.keys(texts['en'] ?? {}).map(base));

describe('the texts', () => {
  it.each(languages)('say everything in %s', (language) => {
    expect(new Set(Object.keys(texts[language] ?? {}).map(base))).toEqual(keys);
  });

  it.each(languages)('have every plural form of %s', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const own = Object.keys(texts[language] ?? {});
    const counted = new Set(own.filter((key) => PLURAL.test(key)).map(base));
    const missing = [...counted].flatMap((key) =>
      categories.map((form) => `${key}_${form}`).filter((name) => !own.includes(name)),
    );
    expect(missing).toEqual([]);
  });

  it.each(languages)('ask for the same values in %s as in English', (language) => {
    const differing = Object.entries(texts[language] ?? {}).filter(([key, text]) => {
      const english = texts['en']?.[key] ?? texts['en']?.[`${base(key)}_other`] ?? '';
      return text.trim() === '' || placeholders(text) !== placeholders(english);
    });
    expect(differing).toEqual([]);
  });

  it.each(['kk', 'ru'])('leave nothing in English in %s', (language) => {
    const latin = Object.entries(texts[language] ?? {}).filter(([, text]) =>
      /[A-Za-z]{2}/.test(text.replace(/{{.*?}}/g, '').replaceAll(asItIs, '')),
    );
    expect(latin).toEqual([]);
  });

  it('hold every key the pages ask for', () => {
    const missing = sources().flatMap(({ path, code }) =>
      usedKeys(code)
        .filter((used) => ![...keys].some((key) => used.test(key)))
        .map((used) => `${path}: ${used.source}`),
    );
    expect(missing).toEqual([]);
  });

  it('hold no key that no page asks for', () => {
    const used = sources().flatMap(({ code }) => [...usedKeys(code), ...namedElsewhere(code)]);
    expect([...keys].filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});

/** Keys handed to `t`, with holes of templates as any one name. */
function usedKeys(code: string): RegExp[] {
  const calls = code.matchAll(/\bt\(\s*(?:\w+ \? )?(['`])([^'`]+)\1/g);
  return [...calls].map(
    ([, , key = '']) =>
      new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]+\}/g, '[^.]+')}(\\.|$)`),
  );
}

/** Keys that stand in data: the menu's texts, second branches of a choice. */
function namedElsewhere(code: string): RegExp[] {
  const names = code.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z-]+)+)'|(?<=\? 'yes' : ')(no)'/g);
  return [...names]
    .map(([, dotted, plain]) => dotted ?? plain ?? '')
    .map((key) => new RegExp(`^${key.replaceAll('.', String.raw`\.`)}$`));
}

function textsOf(language: string): Texts {
  const folder = join(here, 'locales', language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const merged: unknown[] = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown);
  return Object.fromEntries(merged.flatMap((content) => flat(content, '')));
}

function flat(content: unknown, path: string): [string, string][] {
  if (typeof content === 'string') return [[path, content]];
  if (typeof content !== 'object' || content === null) throw new Error(`${path} is no text`);
  return Object.entries(content).flatMap(([name, inner]) => flat(inner, path === '' ? name : `${path}.${name}`));
}

function placeholders(text: string): string {
  return [...new Set(text.match(/{{.*?}}/g) ?? [])].sort().join(' ');
}

function sources(): { readonly path: string; readonly code: string }[] {
  const root = join(here, '..');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name) && !/\.(spec|d)\.ts$/.test(name))
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
}
