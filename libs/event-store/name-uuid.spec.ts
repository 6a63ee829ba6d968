import { expect, it } from '@jest/globals';
import { v5 } from 'uuid';
import { nameUuid } from './name-uuid.js';

const NAMESPACE = '6a2f1c9e-3f6b-5d55-8a53-0c5a5ff3a1d4';

it.each(['', 'text', 'Өтініш тіркелді', 'https://example.org/a?b=c', 'x'.repeat(1_000)])(
  '%j has its UUIDv5',
  (name) => {
    expect(nameUuid(name, NAMESPACE)).toBe(v5(name, NAMESPACE));
  },
);

it('every variant digit comes out as in the reference', () => {
  const names = Array.from({ length: 64 }, (_, index) => String(index));
  expect(names.map((name) => nameUuid(name, NAMESPACE))).toEqual(names.map((name) => v5(name, NAMESPACE)));
});
