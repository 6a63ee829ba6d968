import { describe, expect, it } from '@jest/globals';
import { editions, type Answer, type Channel } from '#regulations';
import { channelRules, needsOf } from './channel-rules.js';
import { documentsThatAre, missingCodes, type DocumentNeed } from './documents.js';

const GUARDIANSHIP = 'rk-2022-guardianship-establishment';
const ADOPTERS = 'rk-2022-adopters-registration';

const rulesOf = (slug: string, channel: Channel): ReturnType<typeof channelRules> =>
  channelRules(editions.get(slug), channel);
const yes = (...questions: string[]): Answer[] => questions.map((question) => ({ question, answer: true }));

function under(
  slug: string,
  channel: Channel,
  said: readonly Answer[],
  handedIn: readonly string[] = [],
): DocumentNeed[] {
  const rules = rulesOf(slug, channel);
  const denied = rules.questions
    .filter(({ code }) => !said.some(({ question }) => question === code))
    .map(({ code }) => ({ question: code, answer: false }));
  return needsOf(rules, { answers: [...said, ...denied], handedIn });
}
const missing = (needs: readonly DocumentNeed[]): string[] =>
  documentsThatAre('missing', needs).map(({ code }) => code);
const stateOf = (needs: readonly DocumentNeed[], code: string): string | undefined =>
  needs.flatMap((need) => [need, ...need.items]).find(({ document }) => document.code === code)?.state;

describe('what a list asks for', () => {
  it('is what has no condition or hangs on a no, of a group each item', () => {
    expect(missing(under(GUARDIANSHIP, 'state-corporation', []))).toEqual([
      'application',
      'identity-document',
      'health-certificate-applicant',
      'dispensary-certificate-applicant',
      'absence-of-parental-care',
      'income',
      'preparation-certificate',
    ]);
  });
  it('grows with the answers', () => {
    const needs = under(GUARDIANSHIP, 'state-corporation', yes('married', 'owns-no-housing', 'child-born-abroad'));
    expect(missing(needs)).toEqual(
      expect.arrayContaining(['spouse-consent', 'health-certificate-spouse', 'housing-use', 'birth-certificate-copy']),
    );
  });
  it('asks nothing of a document none of whose items is asked for', () => {
    const needs = under(
      GUARDIANSHIP,
      'state-corporation',
      yes('no-civil-status-record', 'child-in-orphan-organisation'),
    );
    expect(stateOf(needs, 'birth-certificate')).toBe('not-needed');
    expect(stateOf(needs, 'absence-of-parental-care')).toBe('not-needed');
    expect(missing(under('rk-2022-camps', 'provider-office', []))).not.toContain('status-document');
  });
  it('differs from channel to channel', () => {
    expect(missing(under(GUARDIANSHIP, 'portal', []))).not.toContain('identity-document');
  });
  it('leaves to the body what the body obtains', () => {
    const needs = under(ADOPTERS, 'portal', yes('married'));
    expect(stateOf(needs, 'dispensary-certificate')).toBe('by-body');
    expect(stateOf(needs, 'spouse-dispensary-certificate')).toBe('by-body');
    expect(missing(needs)).toContain('spouse-health-certificate');
    const there = ['application', 'relatives-consent', 'health-certificate', 'spouse-health-certificate'];
    expect(missing(under(ADOPTERS, 'portal', yes('married'), there))).toEqual([]);
  });
  it('stays open while a question it hangs on is not answered', () => {
    const needs = needsOf(rulesOf(GUARDIANSHIP, 'portal'), { answers: yes('owns-no-housing'), handedIn: [] });
    expect(stateOf(needs, 'spouse-consent')).toBe('open');
    expect(stateOf(needs, 'preparation-certificate')).toBe('open');
    expect(stateOf(needs, 'health-certificates')).toBe('missing');
    expect(documentsThatAre('open', needs).map(({ code }) => code)).toContain('health-certificate-spouse');
  });
});

describe('what is there', () => {
  it('is one item where one is enough; the others are no longer asked for', () => {
    const needs = under(GUARDIANSHIP, 'state-corporation', [], ['prison-sentence']);
    expect(stateOf(needs, 'absence-of-parental-care')).toBe('handed-in');
    expect(stateOf(needs, 'court-decision-on-parents')).toBe('not-needed');
  });
  it('is each item where each is asked for, or the whole by its own name', () => {
    const one = under(GUARDIANSHIP, 'state-corporation', [], ['health-certificate-applicant']);
    expect(stateOf(one, 'health-certificates')).toBe('missing');
    const whole = under(GUARDIANSHIP, 'state-corporation', [], ['health-certificates']);
    expect(stateOf(whole, 'health-certificates')).toBe('handed-in');
    expect(stateOf(whole, 'dispensary-certificate-applicant')).toBe('handed-in');
  });
  it('is named missing as a whole or by an item only where one is enough', () => {
    const codes = missingCodes(under(GUARDIANSHIP, 'state-corporation', []));
    expect(codes).toEqual(expect.arrayContaining(['income', 'income-applicant', 'health-certificate-applicant']));
    expect(codes).not.toContain('income-spouse');
    expect(codes).not.toContain('health-certificates');
  });
});
