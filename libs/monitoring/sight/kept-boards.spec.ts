import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { KeptBoards } from './kept-boards.js';

let now = 0;

beforeEach(() => {
  now = 1_000;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  jest.restoreAllMocks();
});

/** Answers with how often it was asked, and takes its time. */
function counting(milliseconds: number): () => number {
  let times = 0;
  return () => {
    now += milliseconds;
    times += 1;
    return times;
  };
}

it('a dear answer is counted once for all who ask meanwhile, and anew after a rest', () => {
  const boards = new KeptBoards();
  const answer = counting(30);
  expect([boards.get('all', answer), boards.get('all', answer)]).toEqual([1, 1]);
  now += 4 * 30 - 1;
  expect(boards.get('all', answer)).toBe(1);
  now += 1;
  expect(boards.get('all', answer)).toBe(2);
});

it('those who see something else get their own', () => {
  const boards = new KeptBoards();
  const answer = counting(5);
  expect([boards.get('all', answer), boards.get('taraz', answer)]).toEqual([1, 2]);
});
