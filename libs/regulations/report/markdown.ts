import type { Citation } from '../edition.js';
import { citationWords } from './citation-words.js';
import type { Two } from './two-languages.js';

/** A row of a two-language table. */
export interface Row {
  readonly no?: string;
  readonly words: Two;
  /** Term, condition, where it leads: whatever the column before the source is for. */
  readonly note?: string;
  readonly citation?: Citation | null | undefined;
}

/** A table with the Kazakh and the Russian beside each other and the source last; nothing for no rows. */
export function table(rows: readonly Row[], note?: string): string {
  if (rows.length === 0) return '';
  const head = ['№', 'Қазақша', 'Русский', ...(note === undefined ? [] : [note]), 'Дереккөз · Источник'];
  const body = rows.map((row) => [
    row.no ?? '',
    row.words.kk,
    row.words.ru,
    ...(note === undefined ? [] : [row.note ?? '']),
    row.citation ? citationWords(row.citation) : '',
  ]);
  return [head, head.map(() => '---'), ...body].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** What would end the cell or the row is written otherwise. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

/** Headed by its title; nothing when there is nothing under it. */
export function section(title: string, ...parts: readonly string[]): string {
  const body = parts.filter((part) => part !== '');
  return body.length === 0 ? '' : [`### ${title}`, ...body].join('\n\n');
}
