import { describe, expect, it } from '@jest/globals';

import type { Edition, EditionDocument, EditionStep, PartialTerm, Term } from '../edition.js';
import { anEdition } from '../testing/an-edition.js';
import { rulesBroken } from '../testing/rules-broken.js';

const sound = anEdition();
const { citation } = sound.act;
const title = { kk: 'мәтін', ru: 'текст', en: 'text' };
const hearing = { required: true, noticeWorkingDays: 3, citation };
const afterHearing = term(1, 'working-day');
const document: EditionDocument = { no: '1', code: 'form', title, condition: null, form: null, citation };
const partial: PartialTerm = { code: 'drafting', term: term(1, 'working-day'), title, citation };

function term(value: number, unit: Term['unit']): Term {
  return { value, unit, citation };
}

function anomaly(code: string): Partial<Edition> {
  return { anomalies: [{ code, citation, text: title, resolution: title }] };
}

function step(no: number, change: Partial<EditionStep>): Partial<Edition> {
  return { steps: sound.steps.map((one) => (one.no === no ? { ...one, ...change } : one)) };
}

function documents(...list: readonly EditionDocument[]): Partial<Edition> {
  return { documents: { 'provider-office': list }, documentsReference: null };
}

const faulty: [string, Partial<Edition>, string][] = [
  [
    'a step after the end',
    { steps: [...sound.steps, ...sound.steps.slice(1, 2).map((one) => ({ ...one, no: 4 }))] },
    'unreachable-step /steps/3',
  ],
  ['a step of hands that no channel has', step(3, { role: 'operator' }), 'unreachable-step /steps/2'],
  ['a step of a portal that is none', step(3, { role: 'portal-gateway' }), 'unreachable-step /steps/2'],
  [
    'a signature under nothing',
    step(1, { activity: 'examine', activities: ['register', 'examine'] }),
    'unreachable-step /steps/1',
  ],
  ['a service nobody gets', { results: sound.results.slice(1) }, 'outcome-missing /results'],
  ['a service nobody is refused', { results: sound.results.slice(0, 1) }, 'outcome-missing /results'],
  ['a partial term without start and goal', { partialTerms: [partial] }, 'partial-term-open /partialTerms/0'],
  [
    'a term of a talk nobody holds',
    { partialTerms: [{ ...partial, start: 'child-talk', goal: 'draft' }] },
    'term-of-nothing /partialTerms/0/start',
  ],
  [
    'a term for an activity of no step',
    { partialTerms: [{ ...partial, start: 'submission', goal: 'decide' }] },
    'term-of-nothing /partialTerms/0/goal',
  ],
  [
    'partial terms that take longer than the whole',
    {
      term: term(5, 'working-day'),
      partialTerms: [
        { ...partial, code: 'a', term: term(3, 'working-day'), start: 'submission', goal: 'sign' },
        { ...partial, code: 'b', term: term(3, 'working-day'), start: 'signing', goal: 'issue' },
      ],
    },
    'parts-exceed-term /partialTerms',
  ],
  [
    'a notice due before drafting may end',
    {
      term: term(5, 'working-day'),
      hearing,
      afterHearing,
      partialTerms: [{ ...partial, term: term(3, 'working-day'), start: 'registration', goal: 'draft' }],
    },
    'hearing-notice-before-drafting /hearing',
  ],
  [
    'a notice due before the application',
    { term: term(3, 'working-day'), hearing, afterHearing },
    'hearing-notice-before-start /hearing',
  ],
  ['a hearing without an answer', { hearing }, 'hearing /afterHearing'],
  ['a hearing before no refusal', { hearing, afterHearing, results: sound.results.slice(0, 1) }, 'hearing /hearing'],
  [
    'a refusal of acceptance at no channel',
    { acceptanceRefusal: { channels: ['portal'], citation } },
    'channel-unknown /acceptanceRefusal',
  ],
  [
    'a note on no channel',
    { documentNotes: [{ channels: ['portal'], text: title, citation }] },
    'channel-unknown /documentNotes/0',
  ],
  [
    'a hand-out at no channel',
    step(3, { roleByHandout: { portal: 'clerk' } }),
    'channel-unknown /steps/2/roleByHandout',
  ],
  [
    'a channel twice',
    { channels: { ...sound.channels, intake: ['provider-office', 'provider-office'] } },
    'channel-twice /channels/intake',
  ],
  [
    'a receipt at no channel',
    { receipts: [{ code: 'intake', channels: ['portal'], copies: 2, title, citation }] },
    'channel-unknown /receipts/0',
  ],
  [
    'a receipt of a refusal that cannot be',
    { receipts: [{ code: 'acceptance-refusal', channels: ['provider-office'], copies: null, title, citation }] },
    'receipt-of-nothing /receipts/0',
  ],
  [
    'two receipts for one intake',
    {
      receipts: [1, 2].map((copies) => ({ code: 'intake', channels: ['provider-office'], copies, title, citation })),
    },
    'receipt-twice /receipts/1',
  ],
  [
    'a choice of nothing',
    documents({ ...document, itemsRule: 'one', items: [{ ...document, code: 'only' }] }),
    'nothing-to-choose /documents/provider-office/0',
  ],
  [
    'a negative answer without its ground',
    {
      conclusions: {
        title,
        request: { value: 2, unit: 'calendar-day' },
        answer: { value: 10, unit: 'working-day' },
        ground: 'none',
        citation,
      },
    },
    'conclusion-ground /conclusions/ground',
  ],
  ['a consent without its ground', { consent: { ground: 'no-consent', citation } }, 'consent-ground /consent/ground'],
  [
    'an anomaly twice',
    { anomalies: [1, 2].map(() => ({ code: 'same', citation, text: title, resolution: title })) },
    'code-twice /anomalies',
  ],
  [
    'an executable edition that lacks something',
    { missing: [{ code: 'forms', text: title, citation }] },
    'executable-with-missing /missing',
  ],
  [
    'an executable edition in which nobody acts',
    { steps: [], term: term(5, 'working-day') },
    'executable-without-steps /steps',
  ],
  ['an edition that hides what it lacks', { status: 'named-only', steps: [] }, 'missing-unsaid /missing'],
  [
    'a partial edition that could take applications',
    { status: 'partial', missing: [{ code: 'forms', text: title, citation }] },
    'executable-after-all /status',
  ],
  [
    'something missing that is there',
    { status: 'partial', steps: [], missing: [{ code: 'grounds', text: title, citation }] },
    'missing-yet-there /missing/0',
  ],
];

describe('the rules that bind the newest revision', () => {
  it.each(faulty)('find %s', (_, overrides, fault) => {
    expect(rulesBroken(overrides)).toContain(fault);
  });

  it.each(faulty)('leave an earlier revision its time: %s', (_, overrides, fault) => {
    expect(rulesBroken(overrides, 'earlier')).not.toContain(fault);
  });

  const explained: [string, Partial<Edition>][] = [
    ['drafting-start-not-stated', { partialTerms: [{ ...partial, start: 'registration' }] }],
    ['hearing-notice-before-start', { term: term(3, 'working-day'), hearing, afterHearing }],
    ['after-hearing-not-stated', { hearing }],
  ];
  it.each(explained)('let pass what the edition records as %s', (code, overrides) => {
    expect(rulesBroken({ ...overrides, ...anomaly(code) })).toEqual([]);
  });

  it('compare calendar days with working days only where they cannot fit', () => {
    const fourteen = { term: term(14, 'calendar-day'), steps: sound.steps.slice(0, 3) };
    const taking = (days: number): Partial<Edition> => ({
      ...fourteen,
      steps: sound.steps.map((one) => ({ ...one, duration: one.no === 2 ? term(days, 'working-day') : null })),
    });
    expect(rulesBroken(taking(10))).toEqual([]);
    expect(rulesBroken(taking(11))).toEqual(['steps-exceed-term /steps']);
  });
});
