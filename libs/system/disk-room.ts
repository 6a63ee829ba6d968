import { statfs } from 'node:fs/promises';
import type { DiskView } from './system.view.js';

/** Room on the volume of a folder, as an ordinary account may use it; `null` where the machine does not tell. */
export async function diskRoom(folder: string): Promise<DiskView | null> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch {
    return null;
  }
}
