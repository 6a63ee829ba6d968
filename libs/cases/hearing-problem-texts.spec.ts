import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { caseProblemTexts } from './case-problem-texts.js';
import { hearingProblemTexts } from './hearing-problem-texts.js';

const files = ['hearing', 'hearing-held', 'heard', 'notice', 'protocol-signing', 'waiver'];

it('every refusal around the hearing and the notices has words, and no words lack a refusal', () => {
  const codes = files.flatMap((name) => {
    const code = readFileSync(new URL(`domain/${name}.ts`, import.meta.url), 'utf8');
    return [...code.matchAll(/refused\('([a-z-]+)'/g)].map(([, found = '']) => found);
  });
  const own = [...new Set(codes)].filter((code) => !(code in caseProblemTexts));
  expect(Object.keys(hearingProblemTexts).toSorted()).toEqual(own.toSorted());
});
