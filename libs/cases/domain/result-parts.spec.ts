import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, after, decided, fold, submission, textSubjectId } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { caseFile } from './case-file.js';
import { draftResult } from './result.js';
import { partsDue } from './result-parts.js';
import { submitApplication } from './submit-application.js';

const PATRONAGE = 'zhambyl-2019-patronage-and-payment';
const at = '2019-09-20T12:00:00+06:00';
const drafting = walk(after(PATRONAGE, '2019-09-09T10:00:00+06:00'), 'draft');
const parts = [
  { code: 'payment-decision', text: 'Төлем тағайындалсын' },
  { code: 'contract-notice', text: 'Шарт жасауға шақырамыз' },
];
const both = { resultCode: 'contract-notice-and-payment-decision', outcome: 'favourable', grounds: [] } as const;

const draft = (
  text: Pick<Parameters<typeof draftResult>[1], 'text' | 'parts'>,
  events = drafting,
): ReturnType<ReturnType<typeof given>['when']> =>
  given(caseFile, events).when((file) =>
    draftResult(file, { ...both, ...text, salt: 's', contentHash: 'ef', act: act('executor', at) }),
  );

describe('a result of several documents', () => {
  it('has a text for each, in the edition’s order', () => {
    const [drafted] = draftResult(fold(drafting), {
      ...{ ...both, text: null, parts, salt: 's', contentHash: 'ef' },
      act: act('executor', at),
    });
    expect(drafted).toMatchObject({
      type: 'ResultDrafted',
      data: {
        text: null,
        parts: [
          { code: 'contract-notice', text: personal(textSubjectId, 'Шарт жасауға шақырамыз') },
          { code: 'payment-decision', text: personal(textSubjectId, 'Төлем тағайындалсын') },
        ],
      },
    });
  });
  it('refuses one missing, one the result does not have, one twice, and one text for all', () => {
    const [first] = parts;
    draft({ text: null, parts: parts.slice(0, 1) }).refused('part-missing');
    draft({ text: null, parts: [...parts, { code: 'decree', text: 'x' }] }).refused('part-not-in-result');
    draft({ text: null, parts: first ? [...parts, first] : [] }).refused('part-not-in-result');
    draft({ text: 'Бәрі бірге', parts }).refused('result-has-parts');
    draft({ text: 'Бәрі бірге', parts: [] }).refused('part-missing');
  });
  it('has some parts through some channels only', () => {
    const [possible] = submission('astana-2016-adopters-registration', at).procedure.results;
    if (possible === undefined) throw new Error('No result');
    expect(partsDue(possible, 'portal')).toEqual(['conclusion', 'readiness-notice']);
    expect(partsDue(possible, 'provider-office')).toEqual(['conclusion']);
  });
});

describe('a result of one document', () => {
  const opinion = walk(after('zhambyl-2019-age-ten-opinion', '2019-09-09T10:00:00+06:00'), 'draft');
  const one = (
    text: Pick<Parameters<typeof draftResult>[1], 'text' | 'parts'>,
  ): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, opinion).when((file) =>
      draftResult(file, {
        ...{ ...text, outcome: 'favourable', resultCode: 'guardianship-body-decision', grounds: [] },
        ...{ salt: 's', contentHash: 'ef', act: act('executor', at) },
      }),
    );
  it('refuses parts, and no text at all', () => {
    one({ text: 'Шешім', parts }).refused('part-not-in-result');
    one({ text: null, parts: [] }).refused('result-text-missing');
  });
});

it('a case that pinned the edition before it had parts keeps its one text', () => {
  const submitted = decided([], (file) => submitApplication(file, submission(PATRONAGE, '2019-09-09T10:00:00+06:00')));
  const [first, ...rest] = submitted;
  if (first?.type !== 'ApplicationSubmitted') throw new Error('No submission');
  const { procedure } = first.data;
  const results = procedure.results.map((result) => ({ ...result, parts: [] }));
  const old = walk([{ ...first, data: { ...first.data, procedure: { ...procedure, results } } }, ...rest], 'draft');
  expect(walk(old, 'sign')).toContainEqual(
    expect.objectContaining({ type: 'ResultDrafted', data: expect.objectContaining({ parts: [] }) as unknown }),
  );
});
