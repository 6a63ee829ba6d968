import type { PublishedEdition } from './edition.js';

/** Of every slug the revision that new cases take; earlier ones are there for the cases that pinned them. */
export function newestRevisions(editions: readonly PublishedEdition[]): readonly PublishedEdition[] {
  return editions.filter(
    (edition) => !editions.some(({ id, revision }) => id === edition.id && revision > edition.revision),
  );
}
