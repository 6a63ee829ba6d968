import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { ArchivedFile } from '#cases';

/** A path that could leave the folder it is unpacked into, or that some systems cannot hold. */
const SAFE_PATH = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i;

/** The first moment a ZIP file can tell, in any zone: the same files are the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The files and a manifest with the SHA-256 of each, as a ZIP file.
 * @throws TypeError for a path that is not safe, or is there twice
 */
export function archiveOf(files: readonly ArchivedFile[]): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const paths = sorted.map(({ path }) => path);
  const wrong = paths.find((path, index) => !SAFE_PATH.test(path) || paths.indexOf(path) !== index);
  if (wrong !== undefined) throw new TypeError(`No path for an archive: ${wrong}`);
  const all = [...sorted, { path: 'manifest.json', content: manifestOf(sorted) }];
  const entries: Zippable = Object.fromEntries(all.map(({ path, content }) => [path, [content, { mtime: NO_TIME }]]));
  return zipSync(entries, { level: 6 });
}

function manifestOf(files: readonly ArchivedFile[]): Uint8Array {
  const listed = files.map(({ path, content }) => ({ path, size: content.byteLength, sha256: sha256(content) }));
  return new TextEncoder().encode(`${JSON.stringify({ algorithm: 'SHA-256', files: listed }, null, 2)}\n`);
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
