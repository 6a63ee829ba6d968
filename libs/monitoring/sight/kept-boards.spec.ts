import { expect, it } from '@jest/globals';
import { KeptBoards } from './kept-boards.js';

function counting(milliseconds: number) {
  const count = { times: 0 };
  const answer = (): number => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) continue;
    count.times += 1;
    return count.times;
  };
  return { count, answer };
}

it('a dear answer is counted once for all who ask meanwhile, and anew after a rest', () => {
  const boards = new KeptBoards();
  const { answer } = counting(30);
  expect([boards.get('all', answer), boards.get('all', answer), boards.get('all', answer)]).toEqual([1, 1, 1]);
  const rested = performance.now() + 4 * 30 + 60;
  while (performance.now() < rested) continue;
  expect(boards.get('all', answer)).toBe(2);
});

it('those who see something else get their own', () => {
  const boards = new KeptBoards();
  const { answer } = counting(5);
  expect([boards.get('all', answer), boards.get('taraz', answer)]).toEqual([1, 2]);
});
