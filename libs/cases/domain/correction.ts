import { personal } from '#personal-data/personal';
import { holdsRole, timesOf, type Act } from './act.js';
import { requireCase, requireProviderOfficer } from './beside.js';
import type { Correction } from './branch-events.js';
import type { CaseEvent, PersonDetails } from './case-events.js';
import type { CaseFile } from './case-state.js';
import { refused } from './refusals.js';
import { isTurn, requireEntryTimes } from './turn.js';

/** What holds instead of a wrong entry, in plain words. */
export type PlainCorrection =
  | { readonly what: 'party-details'; readonly subjectId: string; readonly details: PersonDetails }
  | { readonly what: 'paper-number'; readonly paperNumber: string }
  | { readonly what: 'in-words'; readonly words: string };

export interface WrongEntry {
  readonly revision: number;
  readonly type: CaseEvent['type'];
  /** Who made it and, where that was a deputy, in whose name. */
  readonly madeBy: readonly string[];
}

export interface CorrectEntryInput {
  /** The wrong event; `null` when the case has none of that revision. */
  readonly entry: WrongEntry | null;
  readonly correction: PlainCorrection;
  readonly reason: string;
  readonly act: Act;
}

/**
 * Puts a wrong entry right by a new one; the wrong one stays in history. Who made it may do so, and the head. In no text of ours
 * (АППК 80–83 speak of misprints in acts): practice.
 */
export function correctEntry(file: CaseFile, { entry, correction, reason, act }: CorrectEntryInput): CaseEvent[] {
  const existing = requireCase(file);
  if (entry === null) throw refused('no-such-entry');
  if (!correctionsOf(entry.type).includes(correction.what)) throw refused('correction-does-not-fit');
  const own = entry.madeBy.includes(act.officer.officerId);
  if (!own) requireProviderOfficer(existing, act.officer);
  const mayCorrect =
    own || holdsRole(act.officer, 'head') || (existing.status === 'open' && isTurn(existing, act.officer));
  if (!mayCorrect) throw refused('not-your-entry');
  if (correction.what === 'party-details' && !existing.subjectIds.includes(correction.subjectId))
    throw refused('not-a-party');
  requireEntryTimes(existing.zone, act);
  return [
    {
      type: 'EntryCorrected',
      data: {
        ...timesOf(existing.textSubjectId, act),
        basis: { step: existing.status === 'open' ? existing.step.no : null, citation: null, practice: true },
        corrects: entry.revision,
        correction: sealed(correction, existing.textSubjectId),
        reason: personal(existing.textSubjectId, reason),
      },
    },
  ];
}

/** Follows by itself or was said by the clock: nobody's entry. An erasure is no entry that could be undone. */
const noEntries: ReadonlySet<CaseEvent['type']> = new Set([
  'StepStarted',
  'PartialTermStarted',
  'DueDatesRecalculated',
  'StepOverdue',
  'TermExpiring',
  'TermExpired',
  'PersonErased',
]);

/** How an entry can be put right: what it names by itself, and anything in words. */
export function correctionsOf(type: CaseEvent['type']): Correction['what'][] {
  if (noEntries.has(type)) return [];
  if (type === 'ApplicationSubmitted') return ['party-details', 'in-words'];
  return type === 'ApplicationRegistered' ? ['paper-number', 'in-words'] : ['in-words'];
}

function sealed(correction: PlainCorrection, textSubjectId: string): Correction {
  switch (correction.what) {
    case 'party-details':
      return { ...correction, details: personal(correction.subjectId, correction.details) };
    case 'paper-number':
      return correction;
    case 'in-words':
      return { what: 'in-words', words: personal(textSubjectId, correction.words) };
  }
}
