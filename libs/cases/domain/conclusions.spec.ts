import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, after, decided, fold, officer, textSubjectId } from '../testing/fixtures.js';
import { actNamed } from '../testing/scenarios/acts.js';
import { lookedUp, walk } from '../testing/walk.js';
import { allowedActions } from './allowed-actions.js';
import { type CaseFile, caseFile } from './case-file.js';
import { type RecordConclusionInput, recordConclusion, requestConclusions } from './conclusions.js';
import type { CaseEvent } from './case-events.js';
import { draftResult, signResult } from './result.js';

const ACCREDITATION = 'rk-2022-agency-accreditation';
const monday = '2026-09-07T10:00:00+05:00';
const tuesday = '2026-09-08T10:00:00+05:00';
const friday = '2026-09-11T10:00:00+05:00';
const late = '2026-09-28T10:00:00+05:00';
const iso = (at: string): string => new Date(at).toISOString();

const examining = lookedUp(walk(after(ACCREDITATION, monday), 'examine'));
const bodies = [
  { id: 'interior', body: 'Ішкі істер министрлігі', receivedAt: iso(tuesday) },
  { id: 'foreign', body: 'Сыртқы істер министрлігі', receivedAt: iso(tuesday) },
  { id: 'security', body: 'Ұлттық қауіпсіздік комитеті', receivedAt: iso(friday) },
];
const by = (at: string, sent = at): ReturnType<typeof act> =>
  act('executor', sent, { now: iso(at), lateReason: at === sent ? null : 'Хат түскенде енгізілді' });
const asked = decided(examining, (file) => requestConclusions(file, { requests: bodies, act: by(friday, tuesday) }));
const answer =
  (request: string, at: string, change: Partial<RecordConclusionInput> = {}) =>
  (file: CaseFile): CaseEvent[] =>
    recordConclusion(file, {
      request,
      outcome: 'positive',
      number: '17-2',
      text: 'Қарсылық жоқ',
      act: by(at),
      ...change,
    });
const decision = {
  resultCode: 'accreditation-decision',
  grounds: [],
  text: 'Аккредиттелсін',
  parts: [],
  salt: 's',
  contentHash: 'ef',
};
const draft =
  (at: string) =>
  (file: CaseFile): CaseEvent[] =>
    draftResult(file, { ...decision, outcome: 'favourable', act: by(at) });
const drafting = (events: readonly CaseEvent[]): CaseEvent[] => walk(events, 'draft');

describe('asking other bodies', () => {
  it('gives each body ten working days from its own receipt, and cites the rule', () => {
    expect(asked.at(-1)).toMatchObject({
      type: 'ConclusionsRequested',
      data: {
        basis: { citation: { point: 'Rules, point 11' }, practice: false },
        requests: [
          { id: 'interior', receivedAt: iso(tuesday), due: { dueAt: '2026-09-22T13:30:00.000Z' } },
          { id: 'foreign', due: { dueAt: '2026-09-22T13:30:00.000Z' } },
          { id: 'security', receivedAt: iso(friday), due: { dueAt: '2026-09-25T13:30:00.000Z' } },
        ],
      },
    });
  });
  it('fulfils the two calendar days in which the documents have to go out', () => {
    const running = (events: readonly CaseEvent[]): string[] => {
      const file = fold(events);
      return file.status === 'open' ? file.terms.map(({ code }) => code) : [];
    };
    expect(running(examining)).toContain('request-conclusions');
    expect(running(asked)).not.toContain('request-conclusions');
  });
  it('refuses a body that still owes an answer, one named twice, and nobody', () => {
    const ask = (requests: typeof bodies): ReturnType<ReturnType<typeof given>['when']> =>
      given(caseFile, asked).when((file) => requestConclusions(file, { requests, act: by(friday) }));
    const again = { id: 'again', body: ' ішкі істер министрлігі ', receivedAt: iso(friday) };
    const other = { id: 'other', body: 'Әділет министрлігі', receivedAt: iso(friday) };
    ask([again]).refused('body-asked-twice');
    ask([other, { ...other, id: 'twice' }]).refused('body-asked-twice');
    ask([]).refused('no-body-asked');
  });
  it('refuses a receipt before the sending, and one to come', () => {
    const ask = (receivedAt: string): ReturnType<ReturnType<typeof given>['when']> =>
      given(caseFile, examining).when((file) =>
        requestConclusions(file, { requests: [{ id: 'x', body: 'Министрлік', receivedAt }], act: by(tuesday) }),
      );
    ask(iso(monday)).refused('received-before-sent');
    ask(iso(late)).refused('occurred-in-future');
  });
  it('is not there where the edition has no conclusions', () => {
    given(caseFile, walk(after('rk-2022-school-meals', monday), 'examine'))
      .when((file) => requestConclusions(file, { requests: bodies, act: by(friday, tuesday) }))
      .refused('conclusions-not-in-edition');
  });
});

describe('an answer', () => {
  it('is recorded with its number and its text sealed', () => {
    expect(decided(asked, answer('interior', friday)).at(-1)).toMatchObject({
      type: 'ConclusionReceived',
      data: {
        request: 'interior',
        outcome: 'positive',
        number: '17-2',
        late: false,
        text: personal(textSubjectId, 'Қарсылық жоқ'),
      },
    });
  });
  it('counts when it is late, and is marked', () => {
    expect(decided(asked, answer('interior', late)).at(-1)).toMatchObject({ data: { late: true } });
  });
  it('is refused twice, and where nobody was asked', () => {
    given(caseFile, decided(asked, answer('interior', friday)))
      .when(answer('interior', late))
      .refused('conclusion-already-there');
    given(caseFile, asked).when(answer('nobody', friday)).refused('conclusion-not-asked');
  });
  it('is taken by whoever at the provider receives it, at any step, and by nobody else', () => {
    const clerk = act('clerk', late);
    const signing = walk(
      decided(drafting(decided(asked, answer('interior', friday), answer('foreign', friday))), draft(late)),
      'sign',
    );
    expect(decided(signing, answer('security', late, { act: clerk })).at(-1)).toMatchObject({ data: { late: true } });
    const file = fold(signing);
    if (file.status !== 'open') throw new Error('The case is closed');
    expect(allowedActions(file, officer('clerk'))).toContain('record-conclusion');
    given(caseFile, asked)
      .when(
        answer('interior', friday, {
          act: act('clerk', friday, { officer: { ...officer('clerk'), bodyId: 'elsewhere' } }),
        }),
      )
      .refused('not-your-body');
  });
});

it('is asked before the examination, of which its days are a part, and then as the officer sees fit', () => {
  const offered = (events: readonly CaseEvent[]): string[] => {
    const file = fold(events);
    return file.status === 'open' ? allowedActions(file, officer('executor')) : [];
  };
  expect(offered(examining)[0]).toBe('request-conclusions');
  expect(offered(asked)[0]).toBe('record-examination');
  expect(offered(asked)).toContain('request-conclusions');
});

describe('a favourable result', () => {
  it('is refused while nobody was asked', () => {
    const unasked = decided(examining, (file) => actNamed('record-examination').play(file, by(tuesday), {}));
    given(caseFile, unasked).when(draft(friday)).refused('conclusions-missing');
  });
  it('is refused while an answer is awaited and its term runs', () => {
    given(caseFile, drafting(decided(asked, answer('interior', friday), answer('foreign', friday))))
      .when(draft('2026-09-25T18:30:00+05:00'))
      .refused('conclusions-awaited');
  });
  it('is refused after a negative answer, also a late one', () => {
    const against = decided(asked, answer('interior', late, { outcome: 'negative' }));
    given(caseFile, drafting(against)).when(draft('2026-09-29T10:00:00+05:00')).refused('conclusion-negative');
  });
  it('passes over silence once its term is over, and says whose', () => {
    const answered = drafting(decided(asked, answer('interior', friday), answer('foreign', friday)));
    expect(decided(answered, draft(late))).toContainEqual(
      expect.objectContaining({
        type: 'ResultDrafted',
        data: expect.objectContaining({ outcome: 'favourable', withoutAnswer: ['security'] }) as unknown,
      }),
    );
  });
  it('is not signed when a negative answer came after the draft', () => {
    const answered = drafting(decided(asked, answer('interior', friday), answer('foreign', friday)));
    const signing = decided(
      answered,
      draft(late),
      answer('security', late, { outcome: 'negative', act: act('clerk', late) }),
    );
    const signature = { contentHash: 'a', algorithm: 'b', signature: 'c', signedBy: 'd', kind: 'built-in' } as const;
    given(caseFile, signing)
      .when((file) => signResult(file, { signature, act: act('head', late) }))
      .refused('conclusion-negative');
  });
  it('follows what a body says last', () => {
    const reasked = decided(
      drafting(
        decided(asked, ...bodies.map(({ id }) => answer(id, friday, id === 'security' ? { outcome: 'negative' } : {}))),
      ),
      (file) =>
        requestConclusions(file, {
          requests: [{ id: 'again', body: 'Ұлттық қауіпсіздік комитеті', receivedAt: iso(late) }],
          act: by(late),
        }),
    );
    given(caseFile, reasked).when(draft(late)).refused('conclusions-awaited');
    expect(decided(reasked, answer('again', late), draft(late))).toContainEqual(
      expect.objectContaining({ type: 'ResultDrafted' }),
    );
  });
});
