import type { Act } from './act.js';
import type { HearingState, OpenCase } from './case-state.js';
import { refused } from './refusals.js';

/**
 * An edition that asks for a hearing lets no refusal pass before it was held, or left out on a ground of general law; and
 * nobody is refused on a ground he was not heard on.
 */
export function requireHeard(
  { procedure, branches: { hearing } }: OpenCase,
  grounds: readonly { readonly code: string | null }[],
  act: Act,
): void {
  if (procedure.hearing === null) return;
  if (hearing === null) throw refused('hearing-required');
  if (hearing.status === 'appointed') throw refused('hearing-not-held');
  const unheard = grounds.find(({ code }) => !hearing.settled.includes(code));
  if (unheard !== undefined) throw refused('ground-not-heard', unheard.code === null ? {} : { code: unheard.code });
  if (mayStillSpeak(hearing, act.occurredAt)) throw refused('objection-term-runs');
}

function mayStillSpeak(hearing: HearingState, at: string): boolean {
  const from = silenceCountsFrom(hearing);
  return from !== null && at < from;
}

/** Silence means something only once the time to object is over (АППК 73(3)); `null` where nobody was silent. */
export function silenceCountsFrom({ status, unattended, objected, objectionDueAt }: HearingState): string | null {
  return status === 'held' && unattended && !objected ? objectionDueAt : null;
}

/** A refusal may name these grounds now; `null` while none, because the applicant is yet to be heard. */
export function groundsHeard(hearing: HearingState | null): readonly (string | null)[] | null {
  return hearing === null || hearing.status === 'appointed' ? null : hearing.settled;
}
