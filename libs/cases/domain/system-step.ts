import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import type { CaseEvent, Outcome } from './case-events.js';
import type { CaseFile, OpenCase } from './case-file.js';
import { citedGrounds, type NamedGround } from './outcome.js';
import { refused } from './refusals.js';
import { advance } from './steps.js';
import { keptWords, queueNotice, referral } from './system-words.js';

export interface SystemStepInput {
  /** There is a place at once: a referral instead of a number in the queue. */
  readonly placeAvailable: boolean;
  /** Why the application is refused, in the registering officer's words under the Standard's item. */
  readonly refusalWords: string | null;
  /** The next number of the queue; used only where one is given. */
  readonly queueNumber: string;
  readonly salt: string;
  /** Hash of the drafted content, as a signature will cover it. */
  readonly hashOf: (content: SystemResult & { readonly caseId: string; readonly salt: string }) => string;
}

/** What the system draws up. */
export interface SystemResult {
  readonly outcome: Outcome;
  readonly resultCode: string;
  readonly grounds: readonly NamedGround[];
  readonly text: string;
}

/** Words for the system are given only where a system acts, and a refusal is not without words. */
export function requireSystemStep(
  file: OpenCase,
  { placeAvailable, refusalWords }: Pick<SystemStepInput, 'placeAvailable' | 'refusalWords'>,
): void {
  const acts = file.procedure.steps.some(({ role }) => role === 'system');
  if (!acts && (placeAvailable || refusalWords !== null)) throw refused('system-step-not-in-edition');
}

/**
 * The system's own step, which no officer does: it drafts the result and enters the child in the queue, right after the
 * registration that it works on. Nothing where the next step is an officer's.
 */
export function systemStep(file: CaseFile, packageComplete: boolean, input: SystemStepInput, act: Act): CaseEvent[] {
  if (file.status !== 'open' || file.step.role !== 'system') return [];
  const result = systemResult(packageComplete, input);
  const drafted: CaseEvent = {
    type: 'ResultDrafted',
    data: {
      ...actedPart(file, act),
      outcome: result.outcome,
      resultCode: result.resultCode,
      grounds: citedGrounds(file, { ...result, act }),
      contentHash: input.hashOf({ caseId: file.caseId, ...result, salt: input.salt }),
      text: personal(file.textSubjectId, result.text),
      parts: [],
      withoutAnswer: [],
      salt: personal(file.textSubjectId, input.salt),
    },
  };
  const entry = result.resultCode === QUEUED ? [entered(file, input.queueNumber, act)] : [];
  return [...entry, drafted, ...advance(file, act)];
}

const QUEUED = 'queue-notice';

function systemResult(
  packageComplete: boolean,
  { placeAvailable, refusalWords, queueNumber }: SystemStepInput,
): SystemResult {
  if (!packageComplete) {
    if (refusalWords === null) throw refused('ground-needs-words');
    const grounds = [{ code: null, words: refusalWords }];
    return { outcome: 'refusal', resultCode: 'reasoned-refusal', grounds, text: refusalWords };
  }
  if (refusalWords !== null) throw refused('favourable-names-no-ground');
  return placeAvailable
    ? { outcome: 'favourable', resultCode: 'preschool-referral', grounds: [], text: keptWords(referral) }
    : { outcome: 'favourable', resultCode: QUEUED, grounds: [], text: keptWords(queueNotice(queueNumber)) };
}

function entered(file: OpenCase, number: string, act: Act): CaseEvent {
  return {
    type: 'RegisterEntered',
    data: {
      ...actedPart(file, act),
      register: 'preschool-queue',
      number,
      prolongs: null,
      validFrom: act.legalTime.localDay(act.occurredAt, file.zone),
      validUntil: null,
    },
  };
}
