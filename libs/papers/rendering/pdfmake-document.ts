import type { Content } from 'pdfmake';
import type { Paper, PaperBlock, PaperCheck, SignatureLine } from '../model/paper.js';

/** What the worker is given: plain data, so that it can be sent to another thread. */
export interface PdfOrder {
  readonly title: string;
  readonly lang: string;
  /** ISO-8601 UTC: the only date in the file. */
  readonly madeAt: string;
  readonly landscape: boolean;
  readonly footer: string;
  readonly content: readonly Content[];
}

/** The paper in the words of pdfmake. */
export function pdfOrder(paper: Paper): PdfOrder {
  const { locale, title, subtitle, madeAt, landscape, footer, copies } = paper;
  const content = copies.flatMap((label, index) => sheet(paper, label, index > 0));
  return { title: `${title} ${subtitle}`, lang: locale, madeAt, landscape, footer, content };
}

/** What a paper ends with, so that it can be relied on: on one page with each other. */
const vouching: ReadonlySet<PaperBlock['block']> = new Set(['mark', 'signatures', 'citation']);

function sheet({ body, title, subtitle, blocks, check }: Paper, label: string | null, onNewPage: boolean): Content[] {
  const end = blocks.findLastIndex(({ block }) => !vouching.has(block)) + 1;
  const ending = [...blocks.slice(end).map(blockContent), ...(check === null ? [] : [checkContent(check)])];
  return [
    { text: label ?? '', style: 'label', ...(onNewPage ? { pageBreak: 'before' as const } : {}) },
    { text: body, style: 'body' },
    { text: title, style: 'title' },
    { text: subtitle, style: 'subtitle' },
    ...blocks.slice(0, end).map(blockContent),
    { stack: ending, unbreakable: true },
  ];
}

function blockContent(block: PaperBlock): Content {
  switch (block.block) {
    case 'heading':
      return { text: block.text, style: 'heading', headlineLevel: 1 };
    case 'paragraph':
      return { text: block.text, style: 'paragraph' };
    case 'facts':
      return facts(block.facts);
    case 'list':
      return { ol: block.items.map((text) => ({ text })), style: 'paragraph' };
    case 'table':
      return table(block.head, block.rows);
    case 'signatures':
      return { stack: block.lines.map(signature), style: 'signatures' };
    case 'citation':
      return { text: block.text, style: 'citation' };
    case 'mark':
      return { table: { widths: ['*'], body: [[{ text: block.text, style: 'mark' }]] }, style: 'paragraph' };
  }
}

type Facts = Extract<PaperBlock, { block: 'facts' }>['facts'];

function facts(rows: Facts): Content {
  const body = rows.map(({ name, value }) => [{ text: name, style: 'name' }, { text: value }]);
  return { table: { widths: ['34%', '*'], body }, layout: 'facts', style: 'paragraph' };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Content {
  const body = [head.map((text) => ({ text, style: 'name' })), ...rows.map((row) => row.map((text) => ({ text })))];
  return { table: { headerRows: 1, dontBreakRows: true, widths: head.map(() => 'auto'), body }, style: 'table' };
}

/** A verdict stands where there would be a line to sign on. */
function signature({ role, name, verdict }: SignatureLine): Content {
  const sign: Content = { text: verdict ?? '_'.repeat(26), width: '*' };
  return { columns: [{ text: role, width: '32%' }, sign, { text: name, width: '32%' }], columnGap: 8, marginTop: 10 };
}

function checkContent({ url, caption, lines }: PaperCheck): Content {
  const words = [{ text: caption }, ...lines.map((text) => ({ text })), { text: url, link: url }];
  return {
    columns: [
      { qr: url, fit: 84, width: 96 },
      { stack: words, style: 'check' },
    ],
    style: 'checks',
  };
}
