import { describe, expect, it } from '@jest/globals';

import { editions } from '../editions.js';
import { citationsOf } from '../lint/citation.rules.js';
import { walk } from '../lint/walk.js';
import { anEdition } from '../testing/an-edition.js';
import { citationWords } from './citation-words.js';
import { editionReport } from './edition-report.js';

const shipped = editions.list();

function inTable(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

describe('the report on the editions', () => {
  it.each(shipped)('leaves out nothing that $id says', (edition) => {
    const report = editionReport([edition]);
    const words = [...walk(edition)].flatMap(({ value }) => {
      const localized = typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value;
      return localized ? [String(value.kk), String(value.ru)] : [];
    });
    expect(words.filter((text) => !report.includes(inTable(text)))).toEqual([]);
  });

  it.each(shipped)('cites every source of $id', (edition) => {
    const report = editionReport([edition]);
    const cited = citationsOf(edition).filter(({ citation }) => !report.includes(citationWords(citation)));
    expect(cited.map(({ path }) => path)).toEqual([]);
  });

  it('is the same for the same editions, whatever their order', () => {
    expect(editionReport([...shipped].reverse())).toBe(editionReport(shipped));
  });

  it('speaks of the newest revision only', () => {
    const report = editionReport([anEdition(), anEdition({ revision: 2 })]);
    expect(report).toContain('Прочтение 2');
    expect(report).not.toContain('Прочтение 1');
  });

  it('keeps to its table whatever a text holds', () => {
    const title = { kk: 'бір | екі\nүш', ru: 'раз', en: 'one' };
    const report = editionReport([anEdition({ provider: { title, citation: anEdition().act.citation } })]);
    expect(report).toContain('бір \\| екі үш');
  });
});
