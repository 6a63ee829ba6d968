import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { linesMatching, type SourceFile, trackedPaths, typescriptFiles } from './tracked-files.js';

describe('the source', () => {
  const files = typescriptFiles();

  it('holds neither the type any nor a non-null assertion', () => {
    expect(files.flatMap(looseTypes)).toEqual([]);
  });

  // The character classes keep the patterns from finding themselves.
  it.each([
    ['a lint suppression', /eslint-[d]isable|prettier-[i]gnore|(istanbul|v8|c8) [i]gnore/],
    ['a type suppression', /@[t]s-[a-z]/],
    ['work left for later', /\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/],
    ['a skipped or focused test', /\b(it|test|describe)\.([s]kip\(|[o]nly\b|[t]odo\b)|\b[xf](it|describe)\(/],
  ])('holds nowhere %s', (_, pattern) => {
    expect(linesMatching(files, pattern)).toEqual([]);
  });

  it('has no file or folder whose name says nothing of its content', () => {
    const empty = /(^|\/)(utils?|helpers?|misc)(\/|\.[a-z]+$)/;
    expect(trackedPaths().filter((path) => empty.test(path))).toEqual([]);
  });
});

/** `path:line` of every `any` and every `!` that silences the compiler. */
function looseTypes({ path, text }: SourceFile): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLoose(node)) found.push(`${path}:${String(source.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isLoose(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
}
