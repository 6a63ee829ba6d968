import type { Channel, Edition, EditionDocument } from '#regulations';
import type { HandedInDocument } from './case-events.js';
import { refused } from './refusals.js';

/** Codes of everything the edition lists for a channel; none where the text only refers to a Standard. */
export function documentCodesOf({ documents }: Pick<Edition, 'documents'>, channel: Channel): string[] {
  return codesIn(documents[channel] ?? []);
}

function codesIn(documents: readonly EditionDocument[]): string[] {
  return documents.flatMap(({ code, items = [] }) => [code, ...codesIn(items)]);
}

/** A code must be of the list; what the list does not hold is put in words. */
export function requireNamed(documents: readonly HandedInDocument[], codes: readonly string[]): void {
  for (const { code, words } of documents) {
    if (code !== null && !codes.includes(code)) throw refused('document-not-in-edition', { document: code });
    if (code === null && words === null) throw refused('document-not-named');
  }
}
