import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** Text of each page, words as they follow each other. */
  readonly pages: readonly string[];
  readonly title: string;
  readonly creationDate: string;
}

/** Reads a PDF back with another program than the one that set it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes what it is given away from the caller.
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let no = 1; no <= document.numPages; no += 1) {
    const { items } = await (await document.getPage(no)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : ''));
    pages.push(words.join(' ').replaceAll(/\s+/g, ' '));
  }
  const { info } = (await document.getMetadata()) as {
    readonly info: { readonly Title: string; CreationDate: string };
  };
  await loading.destroy();
  return { pages, title: info.Title, creationDate: info.CreationDate };
}
