import type { PublishedEdition } from './edition.js';

/** Slug → revision → content hash of everything that cases may have pinned. */
export type EditionLock = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The lock that fits the given editions. */
export function lockOf(editions: readonly PublishedEdition[]): EditionLock {
  const lock: Record<string, Record<string, string>> = {};
  for (const { id, revision, contentHash } of editions) lock[id] = { ...lock[id], [String(revision)]: contentHash };
  return lock;
}

/** Names the editions whose content changed under a revision that is already locked, and locked ones that are gone. */
export function brokenLocks(lock: EditionLock, editions: readonly PublishedEdition[]): readonly string[] {
  const now = lockOf(editions);
  return Object.entries(lock).flatMap(([slug, revisions]) =>
    Object.entries(revisions)
      .filter(([revision, hash]) => now[slug]?.[revision] !== hash)
      .map(([revision]) => `${slug} revision ${revision}`),
  );
}
