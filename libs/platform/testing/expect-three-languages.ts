import { LOCALES, type LocaleText } from '../locale.js';
import type { ProblemCatalogue } from '../problems/problem-texts.js';

/** @throws Error that names every code whose texts lack a language, or name other placeholders in one language than in another. */
export function expectThreeLanguages(catalogue: ProblemCatalogue): void {
  const problems = [...catalogue.problems()].flatMap(([code, { title, detail }]) => [
    ...faultsOf(`${code}.title`, title),
    ...(detail === undefined ? [] : faultsOf(`${code}.detail`, detail)),
  ]);
  const faults = [...catalogue.faults()].flatMap(([code, text]) => faultsOf(code, text));
  const all = [...problems, ...faults];
  if (all.length > 0) throw new Error(`Texts are not complete: ${all.join('; ')}`);
}

function faultsOf(name: string, text: LocaleText): string[] {
  const missing = LOCALES.filter((locale) => (text[locale] as string | undefined)?.trim() === '' || !(locale in text));
  if (missing.length > 0) return [`${name} lacks ${missing.join(', ')}`];
  const placeholders = LOCALES.map((locale) => (text[locale].match(/\{\w+\}/g) ?? []).sort().join());
  return new Set(placeholders).size === 1 ? [] : [`${name} has different placeholders`];
}
