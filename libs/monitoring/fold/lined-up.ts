import { folded, nothingYet, SAID_BY_CLOCK, type FoldedCase } from './case-state.js';
import type { StageFact } from './stage-fact.js';

export interface LinedUpStage {
  readonly fact: StageFact;
  readonly role: string | null;
  /** The due date that stood over the stage when it happened. */
  readonly judgedBy: string | null;
}

/** A case's stages in order, each with the due date it had to keep. */
export function linedUp(facts: readonly StageFact[]): LinedUpStage[] {
  let before: FoldedCase = nothingYet;
  return facts.map((fact) => {
    const after = folded(before, fact);
    const judgedBy = dueOver(before, fact);
    before = after;
    return { fact, role: fact.step === after.step?.no ? after.step.role : null, judgedBy };
  });
}

/** What begins a step, and what only the clock says, has nothing to keep. */
function dueOver({ step, caseDue, closed }: FoldedCase, fact: StageFact): string | null {
  if (closed !== null || SAID_BY_CLOCK.has(fact.stage) || fact.stage === 'step.started') return null;
  return fact.step !== null && fact.step === step?.no ? (step.dueAt ?? caseDue) : caseDue;
}
