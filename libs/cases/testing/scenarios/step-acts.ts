import { personal } from '#personal-data';
import type { FaultyDocument, Outcome } from '../../domain/case-events.js';
import type { CaseFile } from '../../domain/case-file.js';
import { codesIn, documentsThatAre } from '../../domain/documents.js';
import { refuseAcceptance } from '../../domain/acceptance-refusal.js';
import { needsOf } from '../../domain/channel-rules.js';
import { recordExamination } from '../../domain/examination.js';
import { registerDue } from '../../domain/register-entry.js';
import { type DraftedText, partsDue } from '../../domain/result-parts.js';
import { registerApplication } from '../../domain/registration.js';
import { assignExecutor, forwardToHead } from '../../domain/resolution.js';
import {
  decideByAdministration,
  draftResult,
  issueResult,
  registerResult,
  returnForRework,
  signResult,
  submitForDecision,
} from '../../domain/result.js';
import { withdrawApplication } from '../../domain/withdrawal.js';
import { provider, registering, textSubjectId } from '../fixtures.js';
import { filled, groundsOf, resultFor, stepOf, type Given, type PlayedAct } from './played-act.js';

const signature = {
  contentHash: 'ab',
  algorithm: 'Ed25519',
  signature: 'cd',
  signedBy: 'head',
  kind: 'built-in',
} as const;

export const executor = { officerId: 'executor', bodyId: provider.id, isExecutor: true };

/** A result well named: the given outcome, its first result code, grounds when it is a refusal. */
function resultOf(file: CaseFile, { outcome: wanted, resultCode, grounds }: Given, usual: Outcome) {
  const outcome = wanted === 'refusal' || wanted === 'favourable' ? wanted : usual;
  return {
    outcome,
    resultCode: typeof resultCode === 'string' ? resultCode : resultFor(file, outcome),
    grounds: outcome === 'refusal' || grounds !== undefined ? groundsOf(file, grounds) : [],
  };
}

function inspectionOf(file: CaseFile, inspectedOn: string) {
  const asked = stepOf(file)?.inspectionAct ?? false;
  return asked ? { inspectedOn, findings: 'Тұрғын үй жақсы', conditionsSuitable: true } : null;
}

/** What is missing as the scenario names it: by the edition's codes, in words where it has no list. */
function faultyOf(file: CaseFile, named: unknown): FaultyDocument[] {
  if (file.status === 'none') return [];
  const { rules } = registering(file);
  const listed = codesIn(rules.documents).length > 0;
  const first = documentsThatAre('missing', needsOf(rules, file)).map(({ code }) => code);
  const names = Array.isArray(named) ? named.map(String) : first.slice(0, 1);
  return names.map((name) =>
    listed
      ? { code: name, words: null, fault: file.handedIn.includes(name) ? 'expired' : 'missing' }
      : { code: null, words: personal(textSubjectId, name), fault: 'missing' },
  );
}

/** Acts of the steps, and those that may take their place. */
export const stepActs = {
  'register-application': {
    play: (file, act, given) => {
      const { system, ...rest } = registering(file);
      const { placeAvailable, refusalWords } = system;
      const usual = { ...rest, incomingNumber: '1/2019', packageComplete: true, placeAvailable, refusalWords };
      const { placeAvailable: hasPlace, refusalWords: words, ...entered } = filled(usual, given);
      const told = { ...system, placeAvailable: hasPlace, refusalWords: words };
      return registerApplication(file, { ...entered, system: told, act });
    },
  },
  'refuse-acceptance': {
    play: (file, act, given) => {
      const { missing, ...others } = given;
      const usual = { receiptNumber: 'Б-1/2019', reason: 'Толық емес', rules: registering(file).rules };
      return refuseAcceptance(file, { ...filled(usual, others), missing: faultyOf(file, missing), act });
    },
  },
  'forward-to-head': { play: (file, act) => forwardToHead(file, { act }) },
  'assign-executor': {
    play: (file, act, given) => {
      const resolution = stepOf(file)?.resolution ? 'Орындауға' : null;
      return assignExecutor(file, { ...filled({ executor, resolution }, given), act });
    },
  },
  'record-examination': {
    play: (file, act, given) => {
      const inspectionAct = inspectionOf(file, act.occurredAt.slice(0, 10));
      return recordExamination(file, { ...filled({ findings: 'Құжаттар дұрыс', inspectionAct }, given), act });
    },
  },
  'draft-result': {
    play: (file, act, given) => {
      const { outcome, resultCode, grounds, ...rest } = given;
      const result = resultOf(file, { outcome, resultCode, grounds }, 'favourable');
      const texts = textsOf(file, result.resultCode);
      return draftResult(file, { ...filled({ ...texts, salt: 's', contentHash: 'ef' }, rest), ...result, act });
    },
  },
  'return-for-rework': {
    play: (file, act, given) => returnForRework(file, { ...filled({ reason: 'Қате бар' }, given), act }),
  },
  'submit-for-decision': { play: (file, act) => submitForDecision(file, { act }) },
  'decide-by-administration': {
    play: (file, act, given) => {
      const { outcome, resultCode, grounds, ...rest } = given;
      const drafted = file.status === 'open' ? file.draft : null;
      const named = {
        outcome,
        resultCode: resultCode ?? (outcome === undefined ? drafted?.resultCode : undefined),
        grounds,
      };
      const result = resultOf(file, named, drafted?.outcome ?? 'favourable');
      return decideByAdministration(file, { ...filled({ decisionNumber: '77' }, rest), ...result, act });
    },
  },
  'sign-result': { play: (file, act) => signResult(file, { signature, act }) },
  'register-result': {
    play: (file, act, given) => registerResult(file, { ...filled({ resultNumber: 'Н-1/2019' }, given), act }),
  },
  'issue-result': {
    play: (file, act, given) => {
      const channel = file.status === 'none' ? 'provider-office' : file.handout;
      const entered = file.status === 'open' && registerDue(file) !== null;
      const registerNumber = entered ? 'К-1/2019' : null;
      return issueResult(file, {
        ...filled({ channel, receivedBy: null, registerNumber, validUntil: null, noEnd: entered }, given),
        act,
      });
    },
  },
  'withdraw-application': {
    play: (file, act, given) => withdrawApplication(file, { ...filled({ reason: 'Өтініш бойынша' }, given), act }),
  },
} as const satisfies Readonly<Record<string, PlayedAct>>;

/** One text, or one for each document of the result. */
function textsOf(file: CaseFile, resultCode: string): DraftedText {
  const result = file.status === 'none' ? undefined : file.procedure.results.find(({ code }) => code === resultCode);
  const handout = file.status === 'none' ? 'provider-office' : file.handout;
  const parts = partsDue(result ?? { parts: [] }, handout);
  if (parts.length === 0) return { text: 'Мәтін', parts: [] };
  return { text: null, parts: parts.map((code) => ({ code, text: `Мәтін: ${code}` })) };
}
