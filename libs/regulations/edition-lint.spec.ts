import { describe, expect, it } from '@jest/globals';

import type { Edition } from './edition.js';
import { lintEdition } from './edition-lint.js';
import { lintAgainstSeeds } from './lint/seed.rules.js';
import { anEdition } from './testing/an-edition.js';

const sound = anEdition();
const [first, second, third] = sound.steps;
const hearing = { required: true, noticeWorkingDays: 3, citation: sound.act.citation };
const title = { kk: 'мәтін', ru: 'текст', en: 'text' };
const citation = sound.act.citation;

function rulesBroken(overrides: Partial<Edition>): readonly string[] {
  return lintEdition(anEdition(overrides)).map(({ rule, path }) => `${rule} ${path}`);
}

function steps(change: Partial<Edition['steps'][number]>): Partial<Edition> {
  return { steps: sound.steps.map((step) => (step.no === 2 ? { ...step, ...change } : step)) };
}

describe('the edition lint', () => {
  it('finds nothing in a sound edition', () => {
    expect(lintEdition(sound)).toEqual([]);
  });

  const faulty: [string, Partial<Edition>, string][] = [
    ['an uncited term', { term: { value: 9, unit: 'working-day' } }, 'uncited /term'],
    ['an uncited fee', { fee: { free: true, citation: null } }, 'uncited /fee'],
    ['an uncited repeal', { inForce: { ...sound.inForce, repealedBy: 'Қаулы' } }, 'uncited /inForce/repealedBy'],
    [
      'lines that run backwards',
      { form: { ...sound.form, citation: { ...citation, lines: [2, 1] } } },
      'lines-reversed /form/citation',
    ],
    ['a missing language', { service: { code: 'a', title: { ...title, en: ' ' } } }, 'missing-language /service/title'],
    [
      'Kazakh in the Russian text',
      { service: { code: 'a', title: { ...title, ru: 'қағаз' } } },
      'wrong-language /service/title',
    ],
    [
      'Cyrillic in the English text',
      { service: { code: 'a', title: { ...title, en: 'акт' } } },
      'wrong-language /service/title',
    ],
    ['mixed letters', { service: { code: 'a', title: { ...title, kk: 'өтiніш' } } }, 'mixed-letters /service/title'],
    ['a step out of number', steps({ no: 5 }), 'step-number /steps/1'],
    ['a closing activity that is not the last', steps({ activity: 'draft' }), 'activity-not-last /steps/1'],
    ['a norm of our own', steps({ basis: 'practice' }), 'practice-with-norm /steps/1'],
    ['a resolution where nobody is assigned', steps({ resolution: true }), 'misplaced-property /steps/1'],
    ['an activity twice', steps({ activities: ['draft', 'sign'] }), 'activity-order /steps'],
    ['steps that never issue', { steps: [first, second].flatMap((step) => step ?? []) }, 'activity-missing /steps'],
    ['a decision nobody asked for', steps({ activity: 'decide', activities: ['decide'] }), 'activity-missing /steps'],
    ['steps longer than the term', { term: { value: 2, unit: 'working-day', citation } }, 'steps-exceed-term /steps'],
    [
      'a notice due before drafting may end',
      {
        term: { value: 5, unit: 'working-day', citation },
        hearing,
        partialTerms: [{ code: 'drafting', term: { value: 3, unit: 'working-day' }, title, citation }],
      },
      'hearing-notice-before-drafting /hearing',
    ],
    ['an end before the beginning', { inForce: { ...sound.inForce, to: '2019-01-01' } }, 'in-force-order /inForce/to'],
    ['a bound without its far end', { inForce: { ...sound.inForce, fromIsBound: true } }, 'bound-without-end /inForce'],
    ['no documents and no reference', { documentsReference: null }, 'no-documents /documents'],
    ['no grounds and no reference', { groundsReference: null }, 'no-grounds /grounds'],
    [
      'documents of a channel that takes no applications',
      { documents: { portal: [] } },
      'documents-channel /documents/portal',
    ],
    [
      'a code twice',
      { grounds: ['1', '2'].map((no) => ({ no, code: 'same', title, citation })) },
      'code-twice /grounds',
    ],
    ['a hearing without notice', { hearing: { ...hearing, noticeWorkingDays: null } }, 'hearing /hearing'],
    ['a term after no hearing', { afterHearing: { value: 1, unit: 'working-day', citation } }, 'hearing /afterHearing'],
  ];
  it.each(faulty)('finds %s', (_, overrides, fault) => {
    expect(rulesBroken(overrides)).toContain(fault);
  });

  it('lets steps exceed the term where the edition records it', () => {
    const anomalies = [{ code: 'steps-exceed-term', citation, text: title, resolution: title }];
    expect(rulesBroken({ term: { value: 2, unit: 'working-day', citation }, anomalies })).toEqual([]);
  });
});

describe('the check against the texts', () => {
  const edition = anEdition({ steps: [third].flatMap((step) => step ?? []) });

  function findings(...lines: string[]): readonly string[] {
    return lintAgainstSeeds(edition, new Map([['999', lines]])).map(({ rule, path }) => `${rule} ${path}`);
  }

  it('finds numbers and words that do not stand in the cited lines', () => {
    expect(findings('2020 жылғы 1 қаңтардағы № 1 Акт', '2 (екі) жұмыс күні')).toEqual([
      'number-not-in-text /steps/3/citation',
    ]);
  });

  it('finds cited lines that hold nothing, and unknown texts', () => {
    expect(findings('Акт')).toContain('lines-blank /act/citation');
    expect(lintAgainstSeeds(edition, new Map()).map(({ rule }) => rule)).toContain('seed-unknown');
  });

  it('accepts a number written in digits and words over a line break', () => {
    expect(findings('2020 жылғы 1 қаңтардағы № 1 Акт – 1 (бір', ') жұмыс күні')).toEqual([]);
  });

  it('reads the number of an act over a line break', () => {
    const act = { ...edition.act, number: '107-1', citation: { ...citation, lines: [1, 2] as const } };
    const lines = ['2020 жылғы 1 қаңтардағы № 107', '-1 Акт – 1 (бір) жұмыс күні'];
    const found = lintAgainstSeeds({ ...edition, act }, new Map([['999', lines]]));
    expect(found.filter(({ path }) => path === '/act/number')).toEqual([]);
  });
});
