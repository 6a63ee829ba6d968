import { describe, expect, it } from '@jest/globals';
import { linesMatching, read, trackedPaths } from './tracked-files.js';

const BINARY = /\.(png|jpe?g|ico|woff2?|pdf)$/;

describe('what is under version control', () => {
  const texts = trackedPaths()
    .filter((path) => !BINARY.test(path))
    .map(read);

  // The character classes keep the patterns from finding themselves.
  it.each([
    ['folder of one machine', /(?<![\w.$}/])\/(?:[r]oot|[w]ork|[h]ome|[U]sers|[m]nt)\/|\b[A-Z]:\\\\?[U]sers/],
    ['address of a package registry', /\b[r]egistry\.[a-z]+\.[a-z]+|\/[a]rtifactory\/|\/[n]exus\/repository/],
    ['private key', /[-]{5}BEGIN [A-Z ]*PRIVATE KEY/],
  ])('names no %s', (_, pattern) => {
    expect(linesMatching(texts, pattern)).toEqual([]);
  });

  it('ends every line the same way', () => {
    expect(texts.filter(({ text }) => text.includes('\r')).map(({ path }) => path)).toEqual([]);
  });

  it('holds a lock file that fits every registry, with a checksum for every package', () => {
    const installed = Object.entries(lockedPackages()).filter(([path]) => path !== '');
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  // npm can write a lock file without the bindings of other platforms; a clean install then refuses it.
  it('holds a lock file that knows the bindings of every platform', () => {
    const packages = lockedPackages();
    const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const wanted = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json').text) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function lockedPackages(): Readonly<Record<string, LockedPackage>> {
  return (JSON.parse(read('package-lock.json').text) as { packages: Record<string, LockedPackage> }).packages;
}
