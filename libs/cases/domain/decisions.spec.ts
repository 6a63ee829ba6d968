import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, after, fold, officer, provider, registering, submission, textSubjectId } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { refuseAcceptance } from './acceptance-refusal.js';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile } from './case-file.js';
import { erasePersons } from './erasure.js';
import { recordExamination } from './examination.js';
import { registerApplication } from './registration.js';
import { assignExecutor, forwardToHead } from './resolution.js';
import { decideByAdministration, draftResult, issueResult, returnForRework, signResult } from './result.js';
import { submitApplication } from './submit-application.js';
import { withdrawApplication } from './withdrawal.js';

const monday = '2019-09-09T10:00:00+06:00';
const noon = '2019-09-09T12:00:00+06:00';
const OPINION = 'zhambyl-2019-age-ten-opinion';
const GUARDIANSHIP = 'zhambyl-2019-guardianship-establishment';
const MEALS = 'rk-2022-school-meals';
const filed = after(OPINION, monday);
const until = (activity: Parameters<typeof walk>[1], slug = OPINION): ReturnType<typeof walk> =>
  walk(after(slug, slug === MEALS ? '2026-09-07T10:00:00+05:00' : monday), activity);
const register = { incomingNumber: '5/2019', packageComplete: true, ...registering(fold(filed)) };
const missing = [{ code: null, words: personal(textSubjectId, 'Анықтама'), fault: 'missing' }] as const;
const executor = { officerId: 'executor', bodyId: provider.id, isExecutor: true };
const draft = {
  resultCode: 'guardianship-body-decision',
  text: 'Шешім',
  parts: [],
  salt: 's',
  contentHash: 'ef',
  grounds: [],
};
const at = '2019-09-20T12:00:00+06:00';

describe('submitting an application', () => {
  const submit = (change: Parameters<typeof submission>[2]): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, []).when((file) => submitApplication(file, submission(OPINION, monday, change)));

  it('pins the edition and begins the first step', () => {
    const [submitted, started] = filed;
    expect(submitted).toMatchObject({
      data: { procedure: { edition: { id: OPINION, revision: 2 } }, zone: 'Asia/Almaty' },
    });
    expect(started).toMatchObject({
      type: 'StepStarted',
      data: { step: 1, role: 'clerk', activities: ['register', 'forward'] },
    });
  });
  it('refuses a channel the edition does not have', () => {
    submit({ channel: 'portal', handout: 'portal' }).refused('channel-not-in-edition');
  });
  it('refuses another role than the one that takes in', () => {
    submit({ act: act('head', monday) }).refused('not-your-role');
  });
  it('refuses a clerk of another body', () => {
    submit({ act: act('clerk', monday, { officer: { ...officer('clerk'), bodyId: 'elsewhere' } }) }).refused(
      'not-your-body',
    );
  });
  it('refuses a provider of another jurisdiction', () => {
    submit({ provider: { ...provider, jurisdictions: ['astana'] } }).refused('provider-outside-jurisdiction');
  });
  it('refuses two applicants and none', () => {
    submit({ parties: [] }).refused('one-applicant-required');
  });
  it('refuses a time to come', () => {
    submit({ act: act('clerk', noon, { now: new Date(monday).toISOString() }) }).refused('occurred-in-future');
  });
  it('asks why it is entered on a later day', () => {
    const late = act('clerk', monday, { now: '2026-11-22T05:00:00.000Z' });
    submit({ act: late }).refused('late-entry-needs-reason');
    const entered = submitApplication(
      caseFile.initialState,
      submission(OPINION, monday, { act: { ...late, lateReason: 'Мұрағат' } }),
    );
    expect(entered[0]).toMatchObject({ data: { archive: true, lateReason: personal(textSubjectId, 'Мұрағат') } });
  });
  it('refuses a second submission into the same case', () => {
    given(caseFile, filed)
      .when((file) => submitApplication(file, submission(OPINION, monday)))
      .refused('case-exists');
  });
});

describe('registering', () => {
  it('gives the number and leaves the next activity of the step', () => {
    const events = registerApplication(fold(filed), { ...register, act: act('clerk', noon) });
    expect(events.map(({ type }) => type)).toEqual(['ApplicationRegistered']);
    expect(fold([...filed, ...events])).toMatchObject({ step: { no: 1, remaining: ['forward'] } });
  });
  it('refuses an incomplete package where the text refuses acceptance', () => {
    given(caseFile, filed)
      .when((file) => registerApplication(file, { ...register, packageComplete: false, act: act('clerk', noon) }))
      .refused('package-incomplete');
  });
  it('refuses acceptance with a receipt, which closes the case', () => {
    const events = refuseAcceptance(fold(filed), {
      receiptNumber: 'Б-1/2019',
      missing,
      rules: register.rules,
      reason: 'Толық емес',
      act: act('clerk', noon),
    });
    expect(fold([...filed, ...events])).toMatchObject({ status: 'closed', closedBy: 'acceptance-refused' });
  });
  it('knows no refused acceptance where the text has none', () => {
    given(caseFile, until('register', MEALS))
      .when((file) =>
        refuseAcceptance(file, {
          receiptNumber: 'Б-1/2026',
          missing,
          rules: register.rules,
          reason: 'x',
          act: act('clerk', '2026-09-07T10:05:00+05:00'),
        }),
      )
      .refused('acceptance-refusal-not-in-edition');
  });
});

describe('only whose turn it is may act', () => {
  const forward = (by: ReturnType<typeof act>): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, until('forward')).when((file) => forwardToHead(file, { act: by }));

  it('another role', () => {
    forward(act('head', noon)).refused('not-your-role');
  });
  it('the role in another body', () => {
    forward(act('clerk', noon, { officer: { ...officer('clerk'), bodyId: 'elsewhere' } })).refused('not-your-body');
  });
  it('another activity than the one that is due', () => {
    given(caseFile, until('forward'))
      .when((file) => registerApplication(file, { ...register, act: act('clerk', noon) }))
      .refused('not-the-current-activity');
  });
  it('an activity the edition does not hold', () => {
    given(caseFile, until('sign'))
      .when((file) =>
        decideByAdministration(file, {
          ...draft,
          outcome: 'favourable',
          decisionNumber: '1',
          act: act('administration', at),
        }),
      )
      .refused('activity-not-in-edition');
  });
  it('another executor than the assigned one', () => {
    given(caseFile, until('examine'))
      .when((file) =>
        recordExamination(file, {
          findings: 'x',
          inspectionAct: null,
          act: act('executor', noon, { officer: officer('executor', 'other') }),
        }),
      )
      .refused('not-the-assigned-executor');
  });
  it('nobody in a closed case', () => {
    given(caseFile, until(null))
      .when((file) => forwardToHead(file, { act: act('clerk', at) }))
      .refused('case-closed');
  });
  it('nobody in a case that is not there', () => {
    given(caseFile, [])
      .when((file) => forwardToHead(file, { act: act('clerk', at) }))
      .refused('case-not-found');
  });
  it('nothing before the previous act', () => {
    forward(act('clerk', '2019-09-09T09:59:00+06:00')).refused('occurred-before-previous-act');
  });
});

describe('naming the executor', () => {
  const assign = (input: Partial<Parameters<typeof assignExecutor>[1]>): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, until('assign')).when((file) =>
      assignExecutor(file, { executor, resolution: 'Орындауға', act: act('head', noon), ...input }),
    );
  it('needs the head’s resolution where the text has one', () => {
    assign({ resolution: null }).refused('resolution-missing');
  });
  it('names an executor of this very body', () => {
    assign({ executor: { ...executor, bodyId: 'elsewhere' } }).refused('not-an-executor-of-this-body');
    assign({ executor: { ...executor, isExecutor: false } }).refused('not-an-executor-of-this-body');
  });
  it('is the clerk’s hand-over where the text has no resolution', () => {
    const handedOver = until('assign', 'astana-2018-meeting-permission');
    const [assigned] = assignExecutor(fold(handedOver), { executor, resolution: null, act: act('clerk', noon) });
    expect(assigned).toMatchObject({ type: 'ExecutorAssigned', data: { resolution: null } });
  });
});

describe('examining', () => {
  const inspectionAct = { inspectedOn: '2019-09-10', findings: 'Жақсы', conditionsSuitable: true };
  it('asks for the inspection act where the text has one', () => {
    given(caseFile, until('examine', GUARDIANSHIP))
      .when((file) => recordExamination(file, { findings: 'x', inspectionAct: null, act: act('executor', at) }))
      .refused('inspection-act-missing');
  });
  it('knows none where the text has none', () => {
    given(caseFile, until('examine'))
      .when((file) => recordExamination(file, { findings: 'x', inspectionAct, act: act('executor', at) }))
      .refused('inspection-act-not-in-edition');
  });
  it('does not look ahead of the inspection', () => {
    given(caseFile, until('examine', GUARDIANSHIP))
      .when((file) =>
        recordExamination(file, {
          findings: 'x',
          inspectionAct: { ...inspectionAct, inspectedOn: '2019-09-21' },
          act: act('executor', at),
        }),
      )
      .refused('inspection-after-examination');
  });
  it('knows no inspection before the application, only from its day on', () => {
    const inspect =
      (inspectedOn: string) =>
      (file: CaseFile): CaseEvent[] =>
        recordExamination(file, {
          findings: 'x',
          inspectionAct: { ...inspectionAct, inspectedOn },
          act: act('executor', at),
        });
    given(caseFile, until('examine', GUARDIANSHIP))
      .when(inspect('2019-09-08'))
      .refused('inspection-before-application');
    expect(inspect('2019-09-09')(fold(until('examine', GUARDIANSHIP)))[0]).toMatchObject({
      type: 'ExaminationRecorded',
    });
  });
});

describe('drafting', () => {
  const drafting = (
    input: Partial<Parameters<typeof draftResult>[1]>,
    slug = OPINION,
  ): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, until('draft', slug)).when((file) =>
      draftResult(file, {
        ...draft,
        outcome: 'favourable',
        act: act('executor', slug === MEALS ? '2026-09-08T10:00:00+05:00' : at),
        ...input,
      }),
    );
  const refusal = { outcome: 'refusal', resultCode: 'reasoned-refusal' } as const;

  it('cites the Standard’s item in the officer’s words', () => {
    const [drafted] = draftResult(fold(until('draft')), {
      ...draft,
      ...refusal,
      grounds: [{ code: null, words: 'Келісім жоқ' }],
      act: act('executor', at),
    });
    const words = personal(textSubjectId, 'Келісім жоқ');
    expect(drafted).toMatchObject({ data: { grounds: [{ code: null, standardItem: 10, words }] } });
  });
  it('refuses a refusal without a ground, or without words where only an item is known', () => {
    drafting({ ...refusal }).refused('refusal-needs-ground');
    drafting({ ...refusal, grounds: [{ code: null, words: null }] }).refused('ground-needs-words');
    drafting({ ...refusal, grounds: [{ code: 'court-prohibition', words: null }] }).refused('ground-not-in-edition');
  });
  it('refuses grounds in a favourable result, results of other editions, results that do not fit', () => {
    drafting({ grounds: [{ code: null, words: 'x' }] }).refused('favourable-names-no-ground');
    drafting({ resultCode: 'school-meals-certificate' }).refused('result-not-in-edition');
    drafting({ resultCode: 'reasoned-refusal' }).refused('result-does-not-fit-outcome');
  });
  it('asks for the hearing before a refusal where the edition has one', () => {
    drafting({ ...refusal, grounds: [{ code: 'court-prohibition', words: null }] }, MEALS).refused('hearing-required');
  });
});

describe('returning for rework', () => {
  it('sends the draft back to the step that drafts, within the case’s own due date', () => {
    const events = returnForRework(fold(until('sign')), { reason: 'Қате', act: act('head', at) });
    const due = fold(until('sign'));
    expect(events).toMatchObject([
      { type: 'ReturnedForRework', data: { toStep: 3, basis: { practice: true } } },
      { type: 'StepStarted', data: { step: 3, role: 'executor', activities: ['draft'], rework: true } },
    ]);
    const restarted = events[1];
    const dueAt = restarted?.type === 'StepStarted' ? restarted.data.due?.dueAt : undefined;
    expect(dueAt).toBe(due.status === 'open' ? due.due?.dueAt : '');
  });
  it('leads back to the same executor, and then on to the signature', () => {
    const back = [...until('sign'), ...returnForRework(fold(until('sign')), { reason: 'Қате', act: act('head', at) })];
    expect(fold(back)).toMatchObject({ executorId: 'executor', draft: null });
    expect(fold(walk(back, 'sign'))).toMatchObject({ step: { no: 4, role: 'head' } });
  });
  it('has nothing to return where one officer drafts and signs', () => {
    given(caseFile, until('sign', 'zhambyl-2019-guardianship-certificates'))
      .when((file) => returnForRework(file, { reason: 'x', act: act('authorised-officer', at) }))
      .refused('nothing-to-return');
  });
});

describe('signing and issuing', () => {
  const signature = { contentHash: 'a', algorithm: 'b', signature: 'c', signedBy: 'd', kind: 'built-in' } as const;
  it('passes the signed result to the clerk', () => {
    const events = signResult(fold(until('sign')), { signature, act: act('head', at) });
    expect(events).toMatchObject([{ type: 'ResultSigned' }, { type: 'StepStarted', data: { role: 'clerk', step: 5 } }]);
  });
  it('hands out only through the channel chosen at intake', () => {
    given(caseFile, until('issue'))
      .when((file) =>
        issueResult(file, {
          channel: 'portal',
          receivedBy: null,
          registerNumber: null,
          validUntil: null,
          noEnd: false,
          act: act('clerk', at),
        }),
      )
      .refused('handout-not-available');
  });
});

describe('withdrawing', () => {
  it('closes the case from any step and is marked as practice', () => {
    const events = withdrawApplication(fold(until('examine')), { reason: 'Өтініш бойынша', act: act('clerk', at) });
    expect(events).toMatchObject([
      { type: 'ApplicationWithdrawn', data: { basis: { practice: true, citation: null } } },
    ]);
    expect(fold([...until('examine'), ...events])).toMatchObject({ closedBy: 'withdrawn' });
  });
  it('is recorded by whoever takes applications in', () => {
    given(caseFile, until('examine'))
      .when((file) => withdrawApplication(file, { reason: 'x', act: act('head', at) }))
      .refused('not-your-role');
  });
});

describe('erasing people', () => {
  const erase = { subjectIds: ['child-1'], ground: 'Сот шешімі', scope: 'all' as const, act: act('administrator', at) };
  it('takes the free texts along', () => {
    const [erased] = erasePersons(fold(until(null)), erase);
    expect(erased).toMatchObject({ type: 'PersonErased', data: { subjectIds: ['child-1', textSubjectId] } });
  });
  it('waits until the case is closed, and knows only parties', () => {
    given(caseFile, filed)
      .when((file) => erasePersons(file, erase))
      .refused('case-still-open');
    given(caseFile, until(null))
      .when((file) => erasePersons(file, { ...erase, subjectIds: ['x'] }))
      .refused('not-a-party');
  });
  it("stays within the administrator's bodies", () => {
    given(caseFile, until(null))
      .when((file) => erasePersons(file, { ...erase, scope: ['elsewhere'] }))
      .refused('case-not-found');
    expect(erasePersons(fold(until(null)), { ...erase, scope: [provider.id] })).toHaveLength(1);
  });
});
