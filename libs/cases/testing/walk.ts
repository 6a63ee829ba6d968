import type { Activity } from '#regulations';
import { actionsDue } from '../domain/allowed-actions.js';
import { firstOf } from '../domain/branch-actions.js';
import type { CaseEvent, Outcome } from '../domain/case-events.js';
import type { Act } from '../domain/act.js';
import type { CaseFile, OpenCase } from '../domain/case-file.js';
import { dataStillToFetch } from '../domain/fetched-data.js';
import { act, decided, fold } from './fixtures.js';
import { actNamed } from './scenarios/acts.js';

/** Carries a case on until the activity is due (or the case is closed), one minute an act; besides only what a step waits for. */
export function walk(
  events: readonly CaseEvent[],
  until: Activity | null,
  outcome: Outcome = 'favourable',
): CaseEvent[] {
  let walked = [...events];
  for (let file: CaseFile = fold(walked); file.status === 'open'; file = fold(walked)) {
    const [due] = file.step.remaining;
    const [action] = [...firstOf(file), ...actionsDue(file)];
    if (action === undefined || due === until) break;
    const by = aMinuteLater(file);
    const given = action === 'draft-result' || action === 'decide-by-administration' ? { outcome } : {};
    walked = decided(walked, (open) => actNamed(action).play(open, by, given));
  }
  return walked;
}

/** What the edition has looked up, each found, one minute a look-up. */
export function lookedUp(events: readonly CaseEvent[]): CaseEvent[] {
  let walked = [...events];
  for (let file = fold(walked); file.status === 'open' && dataStillToFetch(file).length > 0; file = fold(walked)) {
    const by = aMinuteLater(file);
    walked = decided(walked, (open) => actNamed('record-fetched-data').play(open, by, {}));
  }
  return walked;
}

/** Whose turn it is acts. */
function aMinuteLater({ step, lastActAt }: OpenCase): Act {
  return act(step.role, new Date(Date.parse(lastActAt) + 60_000).toISOString());
}
