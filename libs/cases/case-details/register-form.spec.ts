import { describe, expect, it } from '@jest/globals';
import { editions, type PublishedEdition } from '#regulations';
import { procedureOf } from '../domain/procedure.js';
import { actionForm } from './action-forms.js';
import type { ActionForm } from './action-form.view.js';
import type { FormSources } from './form-sources.js';

const ADOPTERS = editions.get('rk-2022-adopters-registration');

/** The form with which a favourable result is issued on 29 November 2026. */
function registerForm(edition: PublishedEdition): ActionForm['register'] {
  const row = {
    handout: 'portal',
    zone: 'Asia/Almaty',
    decision: null,
    draft: JSON.stringify({ outcome: 'favourable', resultCode: 'conclusion', contentHash: null }),
    register_entry: null,
  };
  const sources = { row, edition, procedure: procedureOf(edition), judgedAt: '2026-11-29T05:00:00.000Z' };
  return actionForm('issue-result', sources as unknown as FormSources).register;
}

describe('the form of an entry in a register', () => {
  it('asks for the end where the text states no period, and cites what it says of the register', () => {
    expect(registerForm(ADOPTERS)).toMatchObject({
      asksForEnd: true,
      validity: null,
      citation: { seed: '002', point: 'Rules, point 11, part 1' },
    });
  });
  it('says the last day where the text states the period', () => {
    if (!ADOPTERS.register) throw new Error('No register');
    const citation = { seed: '002', lines: [1, 2] as const, point: 'Rules, point 99' };
    const validity = { value: 2, unit: 'year' as const, citation };
    const timed = { ...ADOPTERS, register: { ...ADOPTERS.register, validity } };
    expect(registerForm(timed)).toMatchObject({ asksForEnd: false, validity: { until: '2028-11-29', citation } });
  });
});
