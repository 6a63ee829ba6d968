import { readFileSync } from 'node:fs';

import { parseDocument } from 'yaml';

/** What a YAML file holds, or why it is none. */
export type YamlContent = { readonly content: unknown } | { readonly faults: readonly string[] };

export function readYaml(folder: URL, file: string): YamlContent {
  const document = parseDocument(readFileSync(new URL(file, folder), 'utf8'));
  if (document.errors.length === 0) return { content: document.toJS() };
  return { faults: document.errors.map(({ message }) => `${file}: ${message}`) };
}
