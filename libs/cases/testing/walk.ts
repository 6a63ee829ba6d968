import type { Activity } from '#regulations';
import { assignExecutor, forwardToHead } from '../domain/resolution.js';
import { firstOf, type BranchAction } from '../domain/branch-actions.js';
import { recordChildTalk } from '../domain/child-talk.js';
import { dataStillToFetch, recordFetchedData } from '../domain/fetched-data.js';
import type { CaseEvent, Outcome } from '../domain/case-events.js';
import type { CaseFile, OpenCase } from '../domain/case-file.js';
import { recordExamination } from '../domain/examination.js';
import { registerApplication } from '../domain/registration.js';
import {
  decideByAdministration,
  draftResult,
  issueResult,
  registerResult,
  signResult,
  submitForDecision,
} from '../domain/result.js';
import type { Act } from '../domain/act.js';
import { act, decided, fold, provider, registering } from './fixtures.js';

const signature = {
  contentHash: 'ab',
  algorithm: 'Ed25519',
  signature: 'cd',
  signedBy: 'head',
  kind: 'built-in',
} as const;
const ground = { code: null, words: 'Мекенжайы расталмаған' };

function resultOf({ procedure }: OpenCase, outcome: Outcome): string {
  return procedure.results.find(({ favourable }) => favourable === (outcome === 'favourable'))?.code ?? '';
}

/** The decision that does the activity well, as an officer would. */
function perform(activity: Activity, file: OpenCase, by: Act, outcome: Outcome): CaseEvent[] {
  const resultCode = resultOf(file, outcome);
  const grounds = outcome === 'refusal' ? [ground] : [];
  const step = file.procedure.steps.find(({ no }) => no === file.step.no);
  const inspectionAct = step?.inspectionAct
    ? { inspectedOn: by.occurredAt.slice(0, 10), findings: 'Тұрғын үй жақсы', conditionsSuitable: true }
    : null;
  const doing: Record<Activity, () => CaseEvent[]> = {
    register: () =>
      registerApplication(file, { ...registering(file), incomingNumber: '1/2019', packageComplete: true, act: by }),
    forward: () => forwardToHead(file, { act: by }),
    assign: () => {
      const executor = { officerId: 'executor', bodyId: provider.id, isExecutor: true };
      return assignExecutor(file, { executor, resolution: step?.resolution ? 'Орындауға' : null, act: by });
    },
    examine: () => recordExamination(file, { findings: 'Құжаттар дұрыс', inspectionAct, act: by }),
    draft: () =>
      draftResult(file, { outcome, resultCode, grounds, text: 'Мәтін', salt: 's', contentHash: 'ef', act: by }),
    'submit-for-decision': () => submitForDecision(file, { act: by }),
    decide: () => decideByAdministration(file, { outcome, resultCode, grounds, decisionNumber: '77', act: by }),
    sign: () => signResult(file, { signature, act: by }),
    'register-result': () => registerResult(file, { resultNumber: 'Н-1/2019', act: by }),
    issue: () => issueResult(file, { channel: file.handout, receivedBy: null, act: by }),
  };
  return doing[activity]();
}

/** What has to be there before the activity: a talk with the child, the answers of the registers. */
function prepare(action: BranchAction, file: OpenCase, by: Act): CaseEvent[] {
  if (action === 'record-child-talk') {
    const [childId = ''] = file.childIds;
    return recordChildTalk(file, {
      heldOn: by.occurredAt.slice(0, 10),
      childId,
      opinion: 'Келіседі',
      agrees: true,
      act: by,
    });
  }
  const [source = ''] = dataStillToFetch(file);
  return recordFetchedData(file, { source, outcome: 'found', details: 'Мәлімет бар', act: by });
}

/** Carries a case on until the activity is due (or the case is closed), one minute an act. */
export function walk(
  events: readonly CaseEvent[],
  until: Activity | null,
  outcome: Outcome = 'favourable',
): CaseEvent[] {
  let walked = [...events];
  for (let file: CaseFile = fold(walked); file.status === 'open'; file = fold(walked)) {
    const [due] = file.step.remaining;
    if (due === undefined || due === until) break;
    const at = new Date(Date.parse(file.lastActAt) + 60_000).toISOString();
    const by = act(file.step.role, at);
    const open = file;
    const [first] = firstOf(open);
    walked = decided(walked, () => (first ? prepare(first, open, by) : perform(due, open, by, outcome)));
  }
  return walked;
}
