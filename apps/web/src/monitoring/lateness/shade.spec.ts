import { expect, it } from '@jest/globals';
import { shadeOf } from './shade';

it.each([
  [0, 'none'],
  [0.001, 'few'],
  [0.1, 'few'],
  [0.11, 'some'],
  [0.5, 'many'],
  [0.51, 'most'],
  [1, 'most'],
])('a share of %s late is shaded as %s', (share, shade) => {
  expect(shadeOf(share)).toBe(shade);
});
