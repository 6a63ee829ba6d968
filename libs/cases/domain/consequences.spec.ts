import { describe, expect, it } from '@jest/globals';
import { act, after, decided } from '../testing/fixtures.js';
import { on } from '../testing/hearings.js';
import { actNamed } from '../testing/scenarios/acts.js';
import { lookedUp, walk } from '../testing/walk.js';
import type { CaseEvent } from './case-events.js';

/** Two working days from the signing of the conclusion to notify and to enter the candidate (text 002, point 11, part 1). */
const slug = 'rk-2022-adopters-registration';

const startedTerms = (events: readonly CaseEvent[]): string[] =>
  events.flatMap((event) => (event.type === 'PartialTermStarted' ? [event.data.code] : []));

const toDraft = (): CaseEvent[] => lookedUp(walk(after(slug, on(7, '10:00')), 'draft'));

describe('a term for the favourable result', () => {
  it('begins when such a result is signed', () => {
    expect(startedTerms(walk(toDraft(), null))).toContain('notice-after-conclusion');
  });

  it('does not begin when a refusal is signed', () => {
    const waived = decided(toDraft(), (file) =>
      actNamed('waive-hearing').play(file, act('authorised-officer', on(8, '11:00')), {}),
    );
    const refused = walk(waived, null, 'refusal');
    expect(refused.map(({ type }) => type)).toContain('ResultSigned');
    expect(startedTerms(refused)).not.toContain('notice-after-conclusion');
  });
});
