import { type Document, parseDocument, type YAMLParseError } from 'yaml';
import type { DataFault } from './data-fault.js';

/** What a YAML text holds, or why it is none. */
export type YamlContent = { readonly content: unknown } | { readonly faults: readonly DataFault[] };

/** `file` is what faults call the text. */
export function yamlContent(text: string, file: string): YamlContent {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { faults: firstOfLines(document.errors).map((fault) => ({ file, ...fault })) };
  return plainContent(document) ?? { faults: [{ file, code: 'yaml-alias' }] };
}

/** The parser stumbles over one place again and again: what stands first in a line is to be mended. */
function firstOfLines(errors: readonly YAMLParseError[]): readonly Omit<DataFault, 'file'>[] {
  const lines = new Map<number, YAMLParseError>();
  for (const error of errors) {
    const line = error.linePos?.[0].line ?? 1;
    if (!lines.has(line)) lines.set(line, error);
  }
  return [...lines.values()].map(faultOf);
}

function faultOf({ code, linePos }: YAMLParseError): Omit<DataFault, 'file'> {
  const { line, col: column } = linePos?.[0] ?? { line: 1, col: 1 };
  if (code === 'DUPLICATE_KEY') return { code: 'yaml-repeated-key', params: { line } };
  return { code: 'yaml-syntax', params: { line, column } };
}

/** Aliases are looked up only here: one to nothing, or to far too much, throws ReferenceError. */
function plainContent(document: Document.Parsed): { readonly content: unknown } | undefined {
  try {
    return { content: document.toJS() as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}
