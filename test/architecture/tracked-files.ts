import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

/** Every file that is, or is about to be, under version control. */
export function trackedPaths(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((path) => path !== '' && isFile(path));
}

export function read(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, lines: text.split('\n').length - 1 };
}

const TYPESCRIPT = /^(apps|libs|bench|test)\/.*\.tsx?$/;
const TEST = /\.(spec|contract|bench)\.tsx?$|\/testing\/|^test\/|^bench\//;
const GENERATED = '/api/schema.d.ts';

export function typescriptFiles(): SourceFile[] {
  return trackedPaths()
    .filter((path) => TYPESCRIPT.test(path) && !path.endsWith(GENERATED))
    .map(read);
}

export function productionFiles(): SourceFile[] {
  return typescriptFiles().filter(({ path }) => !TEST.test(path));
}

/** `path:line` of every line that matches. */
export function linesMatching(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${String(index + 1)} ${line.trim()}`] : [])),
  );
}

function isFile(path: string): boolean {
  const full = join(ROOT, path);
  return existsSync(full) && statSync(full).isFile();
}
