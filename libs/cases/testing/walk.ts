import type { Activity } from '#regulations';
import { actionsDue } from '../domain/allowed-actions.js';
import type { CaseEvent, Outcome } from '../domain/case-events.js';
import type { CaseFile } from '../domain/case-file.js';
import { act, decided, fold } from './fixtures.js';
import { actNamed } from './scenarios/acts.js';

/** Carries a case on until the activity is due (or the case is closed), one minute an act; steps only, nothing besides. */
export function walk(
  events: readonly CaseEvent[],
  until: Activity | null,
  outcome: Outcome = 'favourable',
): CaseEvent[] {
  let walked = [...events];
  for (let file: CaseFile = fold(walked); file.status === 'open'; file = fold(walked)) {
    const [due] = file.step.remaining;
    const [action] = actionsDue(file);
    if (action === undefined || due === until) break;
    const by = act(file.step.role, new Date(Date.parse(file.lastActAt) + 60_000).toISOString());
    const given = due === 'draft' || due === 'decide' ? { outcome } : {};
    walked = decided(walked, (open) => actNamed(action).play(open, by, given));
  }
  return walked;
}
