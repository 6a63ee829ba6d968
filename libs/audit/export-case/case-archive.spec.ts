import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { archiveOf } from './case-archive.js';

const file = (path: string, text = 'Мәтін'): { path: string; content: Uint8Array } => ({
  path,
  content: new TextEncoder().encode(text),
});

describe('the archive of a case', () => {
  it('holds its files and the hash of each', () => {
    const unpacked = unzipSync(archiveOf([file('papers/receipt.pdf'), file('case.html')]));
    expect(Object.keys(unpacked).sort()).toEqual(['case.html', 'manifest.json', 'papers/receipt.pdf']);
    const manifest = JSON.parse(new TextDecoder().decode(unpacked['manifest.json'])) as object;
    const sha256 = createHash('sha256').update('Мәтін').digest('hex');
    expect(manifest).toEqual({
      algorithm: 'SHA-256',
      files: [
        { path: 'case.html', size: 10, sha256 },
        { path: 'papers/receipt.pdf', size: 10, sha256 },
      ],
    });
  });

  it('is the same bytes for the same files, in whatever order they come', () => {
    expect(archiveOf([file('a.txt'), file('b.txt')])).toEqual(archiveOf([file('b.txt'), file('a.txt')]));
  });

  it.each(['../out.txt', '/etc/passwd', 'a\\b.txt', 'a//b.txt', '.hidden', 'бет.html', ''])(
    'has no path %j that could lead elsewhere',
    (path) => {
      expect(() => archiveOf([file(path)])).toThrow(TypeError);
    },
  );

  it('has each path once', () => {
    expect(() => archiveOf([file('a.txt'), file('a.txt')])).toThrow(TypeError);
  });
});
