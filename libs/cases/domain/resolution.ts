import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-file.js';
import { refused } from './refusals.js';
import { advance } from './steps.js';
import { requireTurn } from './turn.js';

/** The clerk passes the registered documents to the head. */
export function forwardToHead(file: CaseFile, { act }: { readonly act: Act }): CaseEvent[] {
  const open = requireTurn(file, 'forward', act);
  return [{ type: 'ForwardedToHead', data: actedPart(open, act) }, ...advance(open, act)];
}

export interface AssignExecutorInput {
  readonly executor: { readonly officerId: string; readonly bodyId: string; readonly isExecutor: boolean };
  /** The head's instruction (бұрыштама); `null` where the text has none. */
  readonly resolution: string | null;
  readonly act: Act;
}

/** Names the executor: by the head's resolution, or by hand-over where the text has no resolution. */
export function assignExecutor(file: CaseFile, { executor, resolution, act }: AssignExecutorInput): CaseEvent[] {
  const open = requireTurn(file, 'assign', act);
  requireExecutor(open, executor);
  const step = open.procedure.steps.find(({ no }) => no === open.step.no);
  if (step?.resolution && resolution === null) throw refused('resolution-missing');
  return [
    {
      type: 'ExecutorAssigned',
      data: {
        ...actedPart(open, act),
        executorId: executor.officerId,
        resolution: resolution === null ? null : personal(open.textSubjectId, resolution),
      },
    },
    ...advance(open, act),
  ];
}

export function requireExecutor(file: Pick<OpenCase, 'providerId'>, executor: AssignExecutorInput['executor']): void {
  if (!executor.isExecutor || executor.bodyId !== file.providerId) throw refused('not-an-executor-of-this-body');
}
