import { personal } from '#personal-data/personal';
import type { Act } from './act.js';
import { requireDrafting } from './beside.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile } from './case-state.js';
import { hearingPart, requireHearing } from './hearing.js';
import { citedRefusalGrounds, type NamedGround } from './outcome.js';
import type { Procedure } from './procedure.js';
import { refused } from './refusals.js';

export interface WaiveHearingInput {
  /** Code of general law's ground for no hearing (АППК 73(2)). */
  readonly ground: string;
  /** Grounds that general law knew on the day of the act. */
  readonly groundsOfLaw: readonly string[];
  readonly grounds: readonly NamedGround[];
  readonly reason: string;
  readonly act: Act;
}

/** No hearing, or no longer the one that was called, on a ground that general law names. */
export function waiveHearing(
  file: CaseFile,
  { ground, groundsOfLaw, grounds, reason, act }: WaiveHearingInput,
): CaseEvent[] {
  const open = requireDrafting(file, act);
  const rule = requireHearing(open);
  if (open.branches.hearing?.status === 'held') throw refused('hearing-was-held');
  if (!waiverGroundsFor(open.procedure, groundsOfLaw).includes(ground))
    throw refused('waiver-ground-unknown', { ground });
  return [
    {
      type: 'HearingWaived',
      data: {
        ...hearingPart(open, act, rule),
        ground,
        grounds: citedRefusalGrounds(open, grounds),
        reason: personal(open.textSubjectId, reason),
      },
    },
  ];
}

/**
 * Grounds of general law that can be met here: an officer who drafts a refusal of a service adopts no favourable act, executes
 * nothing, decides by no machine and registers nobody for a reception; and whether the term is short the edition says.
 */
export function waiverGroundsFor({ term }: Pick<Procedure, 'term'>, groundsOfLaw: readonly string[]): string[] {
  return groundsOfLaw.filter((ground) => !neverHere.has(ground) && (ground !== 'short-term' || isShort(term)));
}

const neverHere: ReadonlySet<string> = new Set([
  'favourable-act',
  'enforcement',
  'automated-decision',
  'reception-refusal',
]);

/** Under five working days. */
function isShort(term: Procedure['term']): boolean {
  if (term === null) return false;
  return term.unit === 'minute' || term.unit === 'hour' || term.value < 5;
}
