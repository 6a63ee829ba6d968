import type { FileHandle } from 'node:fs/promises';
import type { SubjectBytes } from '#personal-data';

const PIECE = 64 * 1024;
/** What sealing adds to a piece: nonce and tag. */
const ADDED = 28;

/** A content in pieces, each sealed for its place: none can be changed, moved, left out or cut off unnoticed. */
export function* sealedPieces(bytes: SubjectBytes, name: string, content: Buffer): Generator<Buffer> {
  const count = Math.max(1, Math.ceil(content.length / PIECE));
  for (let index = 0; index < count; index += 1) {
    yield bytes.seal(content.subarray(index * PIECE, (index + 1) * PIECE), placeOf(name, index, count));
  }
}

/** Reads one piece at a time and closes the file. */
export async function* openedPieces(file: FileHandle, bytes: SubjectBytes, name: string): AsyncGenerator<Buffer> {
  await using opened = file;
  const { size } = await opened.stat();
  const count = Math.max(1, Math.ceil(size / (PIECE + ADDED)));
  for (let index = 0; index < count; index += 1) {
    const start = index * (PIECE + ADDED);
    const sealed = Buffer.alloc(Math.min(PIECE + ADDED, size - start));
    await opened.read(sealed, 0, sealed.length, start);
    yield bytes.open(sealed, placeOf(name, index, count));
  }
}

function placeOf(name: string, index: number, count: number): string {
  return `${name}/${String(index)}/${String(count)}`;
}
