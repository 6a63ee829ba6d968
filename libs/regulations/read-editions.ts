import { readFileSync, readdirSync } from 'node:fs';

import type { PublishedEdition } from './edition.js';
import { InvalidEditionFile, parseEdition } from './parse-edition.js';

/** `<slug>.yaml` holds the newest revision, `<slug>.r<revision>.yaml` an earlier one that old cases still point to. */
const FILE_NAME = /^(?<slug>[a-z0-9-]+)(\.r(?<revision>\d+))?\.yaml$/;

/**
 * Reads every edition file of a folder.
 * @throws InvalidEditionFile also when a file's name disagrees with what it holds
 */
export function readEditions(folder: URL): PublishedEdition[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => checkName(file, parseEdition(file, readFileSync(new URL(file, folder), 'utf8'))));
}

function checkName(file: string, edition: PublishedEdition): PublishedEdition {
  const { slug, revision } = FILE_NAME.exec(file)?.groups ?? {};
  if (slug !== edition.id)
    throw new InvalidEditionFile(file, [`/id is ${edition.id}, the file's name says ${slug ?? 'nothing'}`]);
  if (revision !== undefined && Number(revision) !== edition.revision) {
    throw new InvalidEditionFile(file, [`/revision is ${edition.revision}, the file's name says ${revision}`]);
  }
  return edition;
}
