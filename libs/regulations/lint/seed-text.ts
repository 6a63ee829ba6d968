import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The legal texts by the first three digits of their file's name, each as its lines; line 1 is at index 0. */
export type SeedTexts = ReadonlyMap<string, readonly string[]>;

/** Reads the texts from a folder, or answers `null` when it is not there: the texts are no part of the repository. */
export function readSeeds(folder: string): SeedTexts | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => /^\d{3}_.*\.txt$/.test(file));
  return new Map(files.map((file) => [file.slice(0, 3), readFileSync(join(folder, file), 'utf8').split('\n')]));
}

/** The cited lines as one running text: page breaks, double spaces and markup of the extraction removed. */
export function citedText(lines: readonly string[], [from, to]: readonly [number, number]): string {
  return normalise(lines.slice(from - 1, to).join(' '));
}

/** Also joins what the extraction tore apart: the number of an act may break into `№ 107` and `-2157`. */
export function normalise(text: string): string {
  return text
    .replace(/[*#\\]/g, '')
    .replace(/[«»“”]/g, '"')
    .replace(/i/g, 'і')
    .replace(/\s+/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ ([),;.])/g, '$1')
    .replace(/ (?=-\d)/g, '')
    .replace(/" /g, '"')
    .trim();
}
