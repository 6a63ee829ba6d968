/**
 * Sets one paper after the other in a thread of its own: 100 ms and more in which the officers' requests go on. It imports
 * packages and types alone, so that Node runs it from its source as well.
 */
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import pdfmake, { type DocumentDefinition, type Style } from 'pdfmake';
import type { PdfOrder } from './pdfmake-document.js';

const font = (file: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${file}`));
// Noto Sans has every Kazakh letter and the sign of the tenge.
const fonts = {
  normal: font('400Regular/NotoSans_400Regular.ttf'),
  bold: font('700Bold/NotoSans_700Bold.ttf'),
};
const known: readonly string[] = Object.values(fonts);
pdfmake.setFonts({ NotoSans: fonts });
// Words of a paper name neither files nor addresses that are fetched.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => known.includes(path));

// Thin lines between the facts, none around them.
pdfmake.setTableLayouts({
  facts: {
    hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => '#aaaaaa',
    paddingLeft: (column) => (column === 0 ? 0 : 8),
  },
});

const FOOTER = 'footer';

const styles: Readonly<Record<string, Style>> = {
  label: { alignment: 'right', color: '#444444' },
  body: { alignment: 'center', bold: true, margin: [0, 0, 0, 14] },
  title: { alignment: 'center', bold: true, fontSize: 13 },
  subtitle: { alignment: 'center', margin: [0, 2, 0, 14] },
  heading: { bold: true, margin: [0, 8, 0, 4] },
  paragraph: { margin: [0, 0, 0, 8] },
  name: { color: '#333333', bold: true },
  table: { fontSize: 8, margin: [0, 0, 0, 8] },
  mark: { bold: true },
  signatures: { margin: [0, 8, 0, 8] },
  citation: { fontSize: 9, color: '#333333', margin: [0, 0, 0, 4] },
  [FOOTER]: { fontSize: 8, color: '#444444' },
  checks: { margin: [0, 12, 0, 0] },
  check: { fontSize: 7.5, color: '#333333', margin: [0, 2, 0, 0] },
};

const PRODUCER = 'Qamqor';

function definitionOf({ title, lang, madeAt, landscape, footer, content }: PdfOrder): DocumentDefinition {
  const madeOn = new Date(madeAt);
  const [left, right] = landscape ? [36, 36] : [60, 48];
  return {
    info: { title, producer: PRODUCER, creator: PRODUCER, creationDate: madeOn, modDate: madeOn },
    language: lang,
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    pageMargins: landscape ? [left, 36, right, 48] : [left, 48, right, 56],
    // No heading stays behind at the foot of a page. Of what follows there, lists have no words yet and the footer is on every page.
    pageBreakBefore: ({ headlineLevel }, nodes) =>
      headlineLevel === 1 &&
      nodes.getFollowingNodesOnPage().every(({ text, style }) => text === undefined || style === FOOTER),
    defaultStyle: { font: 'NotoSans', fontSize: 10.5, lineHeight: 1.15 },
    styles,
    content,
    footer: (page, pages) => ({
      columns: [
        { text: footer, width: '*', style: FOOTER },
        { text: `${String(page)} / ${String(pages)}`, width: 40, style: FOOTER, alignment: 'right' },
      ],
      margin: [left, 16, right, 0],
    }),
  };
}

parentPort?.on('message', (order: PdfOrder) => {
  pdfmake
    .createPdf(definitionOf(order))
    .getBuffer()
    .then(
      (pdf) => parentPort?.postMessage({ pdf }),
      (error: unknown) => parentPort?.postMessage({ fault: String(error) }),
    );
});
