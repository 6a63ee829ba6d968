import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import { requireDrafting } from './beside.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-state.js';
import { refused } from './refusals.js';

export interface RecordChildTalkInput {
  /** Legal day `YYYY-MM-DD` of the talk. */
  readonly heldOn: string;
  readonly childId: string;
  readonly opinion: string;
  readonly agrees: boolean | null;
  readonly act: Act;
}

/** Records the talk with the child, whose own opinion is heard from the age of ten. */
export function recordChildTalk(
  file: CaseFile,
  { heldOn, childId, opinion, agrees, act }: RecordChildTalkInput,
): CaseEvent[] {
  const open = requireDrafting(file, act);
  if (!asksForChildTalk(open)) throw refused('child-talk-not-in-edition');
  if (!open.childIds.includes(childId)) throw refused('not-a-child-of-the-case');
  if (heldOn > act.legalTime.localDay(act.occurredAt, open.zone)) throw refused('talk-after-entry');
  if (heldOn < act.legalTime.localDay(open.filedAt, open.zone)) throw refused('talk-before-application');
  return [
    {
      type: 'ChildTalkHeld',
      data: { ...actedPart(open, act), heldOn, childId, opinion: personal(open.textSubjectId, opinion), agrees },
    },
  ];
}

/** The text has a talk with the child in this step and there was none: nothing is examined before. */
export function isChildTalkMissing(file: Pick<OpenCase, 'procedure' | 'step' | 'branches'>): boolean {
  return asksForChildTalk(file) && file.branches.talkedWith.length === 0;
}

export function asksForChildTalk({ procedure, step }: Pick<OpenCase, 'procedure' | 'step'>): boolean {
  return procedure.steps.find(({ no }) => no === step.no)?.childTalk ?? false;
}
