import type { LocalizedText } from '#regulations';
import { grouped } from '../register/check-codes.js';
import type { RegisteredPaper } from '../register/registered-papers.js';
import { commonWords } from '../words/common-words.js';
import type { Wording } from '../words/wording.js';
import type { Paper, PaperBlock } from './paper.js';

/** What a paper says between its title and its check. */
export interface PaperBody {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  readonly copies: number;
}

/** Number, day, body and check around what a paper says. */
export function framed(
  paper: RegisteredPaper,
  { title, blocks, copies }: PaperBody,
  say: Wording,
  origin: string,
): Paper {
  const subtitle = `№ ${paper.number}, ${say.day(paper.madeOn)}`;
  return {
    locale: say.locale,
    title,
    subtitle,
    body: say.text(paper.body),
    blocks: [...forReading(say), ...blocks],
    copies: copies === 1 ? [null] : Array.from({ length: copies }, (_, index) => copyLabel(index + 1, say)),
    check: {
      url: `${origin}/check/${paper.code}`,
      caption: say.text(commonWords.check),
      lines: [`${say.text(commonWords.code)}: ${grouped(paper.code)}`, `${say.text(commonWords.hash)}: ${paper.hash}`],
    },
    footer: `${title} ${subtitle}`,
    landscape: false,
    madeAt: paper.madeAt,
  };
}

/** Papers are in the two official languages; others are for reading. */
export function forReading(say: Wording): PaperBlock[] {
  return say.locale === 'en' ? [{ block: 'mark', text: say.text(commonWords.forReading) }] : [];
}

function copyLabel(no: number, say: Wording): string {
  return `${String(no)}${say.text(commonWords.copy)}`;
}

/** What was said of a person, or that it was erased. */
export function said(words: string | null | undefined, say: Wording): string {
  return words ?? say.text(commonWords.erased);
}

export function fact(name: LocalizedText, value: string | null, say: Wording): { name: string; value: string }[] {
  return value === null ? [] : [{ name: say.text(name), value }];
}
