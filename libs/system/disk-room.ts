import { statfs } from 'node:fs/promises';
import type { DiskView } from './system.view.js';

const LOW_SHARE = 0.05;
const LOW_BYTES = 1_000_000_000;

/** Room on the volume of a folder, as an ordinary account may use it; `null` where the machine does not tell. */
export async function diskRoom(folder: string): Promise<DiskView | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return roomOf(bavail * bsize, blocks * bsize);
  } catch {
    return null;
  }
}

/** Low: less than a gigabyte, or than a twentieth of the volume. */
export function roomOf(freeBytes: number, totalBytes: number): DiskView {
  return { freeBytes, totalBytes, low: freeBytes < Math.max(LOW_BYTES, totalBytes * LOW_SHARE) };
}
