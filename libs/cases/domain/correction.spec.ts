import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, after, decided, fold, officer, textSubjectId } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import type { CaseEvent } from './case-events.js';
import { type CaseFile, caseFile } from './case-file.js';
import { correctEntry, type CorrectEntryInput } from './correction.js';

const OPINION = 'zhambyl-2019-age-ten-opinion';
const at = '2019-09-20T12:00:00+06:00';
const signing = walk(after(OPINION, '2019-09-09T10:00:00+06:00'), 'sign');
const details = { fullName: 'Ақжан Серіков', iin: null, birthDate: null, address: null, phone: null };
const submitted = { revision: 0, type: 'ApplicationSubmitted', madeBy: ['clerk'] } as const;
const registered = { revision: 2, type: 'ApplicationRegistered', madeBy: ['clerk'] } as const;

const correct =
  (change: Partial<CorrectEntryInput>) =>
  (file: CaseFile): CaseEvent[] =>
    correctEntry(file, {
      ...{
        entry: submitted,
        correction: { what: 'in-words', words: 'Сот шешімінің күні 2 қыркүйек' },
        reason: 'Қате жазылған',
      },
      act: act('clerk', at),
      ...change,
    });

describe('putting an entry right', () => {
  it('keeps the wrong one and says what holds, sealed', () => {
    const corrected = correct({ correction: { what: 'party-details', subjectId: 'applicant-1', details } })(
      fold(signing),
    );
    expect(corrected).toMatchObject([
      {
        type: 'EntryCorrected',
        data: {
          corrects: 0,
          basis: { practice: true },
          correction: { what: 'party-details', subjectId: 'applicant-1', details: personal('applicant-1', details) },
          reason: personal(textSubjectId, 'Қате жазылған'),
        },
      },
    ]);
  });
  it('is no act of the case: what is still to be entered may lie before it', () => {
    const before = fold(signing);
    expect(fold(decided(signing, correct({})))).toEqual(before);
  });
  it('corrects the paper number of a registration and the words of any act', () => {
    const paper = { what: 'paper-number', paperNumber: '118' } as const;
    expect(correct({ entry: registered, correction: paper })(fold(signing))).toMatchObject([
      { data: { corrects: 2, correction: paper } },
    ]);
    given(caseFile, signing)
      .when(correct({ correction: paper }))
      .refused('correction-does-not-fit');
    const person = { what: 'party-details', subjectId: 'applicant-1', details } as const;
    given(caseFile, signing)
      .when(correct({ entry: registered, correction: person }))
      .refused('correction-does-not-fit');
  });
  it('refuses what is nobody’s entry, what is not there, and who is no party', () => {
    const follows = { revision: 1, type: 'StepStarted', madeBy: ['clerk'] } as const;
    given(caseFile, signing)
      .when(correct({ entry: follows }))
      .refused('correction-does-not-fit');
    given(caseFile, signing)
      .when(correct({ entry: null }))
      .refused('no-such-entry');
    const stranger = { what: 'party-details', subjectId: 'stranger', details } as const;
    given(caseFile, signing)
      .when(correct({ correction: stranger }))
      .refused('not-a-party');
  });
});

describe('who may', () => {
  it('whoever made the entry, and the head, also when the case is closed', () => {
    const closed = walk(signing, null);
    expect(correct({ act: act('head', at) })(fold(signing))).toHaveLength(1);
    expect(correct({})(fold(closed))).toHaveLength(1);
  });
  it('no other officer, and nobody of another body', () => {
    given(caseFile, signing)
      .when(correct({ act: act('clerk', at, { officer: officer('clerk', 'other') }) }))
      .refused('not-your-entry');
    given(caseFile, signing)
      .when(correct({ act: act('head', at, { officer: { ...officer('head'), bodyId: 'elsewhere' } }) }))
      .refused('not-your-body');
  });
});
