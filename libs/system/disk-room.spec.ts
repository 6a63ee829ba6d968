import { describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { diskRoom, roomOf } from './disk-room.js';

const GB = 1_000_000_000;

describe('the room on the disk', () => {
  it.each([
    [0.9 * GB, 10 * GB, true],
    [1.1 * GB, 10 * GB, false],
    [4.9 * GB, 100 * GB, true],
    [5.1 * GB, 100 * GB, false],
  ])('of %d bytes out of %d is low: %s', (free, total, low) => {
    expect(roomOf(free, total)).toEqual({ freeBytes: free, totalBytes: total, low });
  });

  it('is told of a folder that is there, and not of one that is not', async () => {
    expect((await diskRoom(tmpdir()))?.totalBytes).toBeGreaterThan(0);
    expect(await diskRoom('/nowhere/at/all')).toBeNull();
  });
});
