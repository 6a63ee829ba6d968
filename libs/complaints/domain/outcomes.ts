import type { AnswerOutcome, ComplaintOutcome, ReviewOutcome } from './complaint-events.js';
import { refused } from './refusals.js';

export const answerOutcomes = ['satisfied', 'not-satisfied'] as const satisfies readonly AnswerOutcome[];

export const reviewOutcomes = [
  'cancel',
  'cancel-and-adopt',
  'perform-action',
  'not-satisfied',
  'return',
  'no-consideration',
] as const satisfies readonly ReviewOutcome[];

/**
 * What an outcome means for the case. Without the cancelled act the application is undecided, so the case comes back; where
 * the body did or adopts something itself, whether the case is examined again is for whoever enters the decision to say.
 */
export type OutcomeEffect = 'reopens' | 'may-reopen' | 'stands';

export const outcomeEffects: Readonly<Record<ComplaintOutcome, OutcomeEffect>> = {
  satisfied: 'may-reopen',
  cancel: 'reopens',
  'cancel-and-adopt': 'may-reopen',
  'perform-action': 'may-reopen',
  return: 'reopens',
  'not-satisfied': 'stands',
  'no-consideration': 'stands',
};

/** Whether the case comes back. `asked`: what was said; `null` = what the outcome suggests. */
export function reopening(outcome: ComplaintOutcome, asked: boolean | null): boolean {
  switch (outcomeEffects[outcome]) {
    case 'reopens':
      if (asked === false) throw refused('outcome-reopens-case', { outcome });
      return true;
    case 'may-reopen':
      return asked ?? true;
    case 'stands':
      if (asked === true) throw refused('outcome-leaves-case', { outcome });
      return false;
  }
}
