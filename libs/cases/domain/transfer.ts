import { personal } from '#personal-data/personal';
import { actedPart, practiceBasis } from './act.js';
import { requireHead } from './beside.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile } from './case-state.js';
import { refused } from './refusals.js';
import type { AssignExecutorInput } from './resolution.js';
import { requireExecutor } from './resolution.js';

export type TransferCaseInput = Pick<AssignExecutorInput, 'executor' | 'act'> & { readonly reason: string };

/** The head gives a case to another executor: one is ill, or was deactivated. In no text: our practice. */
export function transferCase(file: CaseFile, { executor, reason, act }: TransferCaseInput): CaseEvent[] {
  const open = requireHead(file, act);
  if (open.executorId === null) throw refused('no-executor-yet');
  requireExecutor(open, executor);
  if (open.executorId === executor.officerId) throw refused('executor-has-it');
  return [
    {
      type: 'ExecutorTransferred',
      data: {
        ...actedPart(open, act),
        basis: practiceBasis(open),
        executorId: executor.officerId,
        reason: personal(open.textSubjectId, reason),
      },
    },
  ];
}
