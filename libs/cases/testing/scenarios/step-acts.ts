import { personal } from '#personal-data';
import { editions } from '#regulations';
import type { HandedInDocument, Outcome } from '../../domain/case-events.js';
import type { CaseFile } from '../../domain/case-file.js';
import { documentCodesOf } from '../../domain/documents.js';
import { recordExamination } from '../../domain/examination.js';
import { refuseAcceptance, registerApplication } from '../../domain/registration.js';
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
import { provider, textSubjectId } from '../fixtures.js';
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

/** Missing documents by the edition's codes, in words where it has no list. */
function missingOf(documentCodes: readonly string[], named: readonly string[]): HandedInDocument[] {
  return named.map((name) =>
    documentCodes.length > 0
      ? { code: name, words: null, form: 'copy' }
      : { code: null, words: personal(textSubjectId, name), form: 'copy' },
  );
}

function documentCodesIn(file: CaseFile): string[] {
  return file.status === 'none' ? [] : documentCodesOf(editions.get(file.procedure.edition.id), file.channel);
}

/** Acts of the steps, and those that may take their place. */
export const stepActs = {
  'register-application': {
    play: (file, act, given) => {
      const usual = { incomingNumber: '1/2019', packageComplete: true, paperNumber: null };
      return registerApplication(file, { ...filled(usual, given), act });
    },
  },
  'refuse-acceptance': {
    play: (file, act, given) => {
      const documentCodes = documentCodesIn(file);
      const usual = { receiptNumber: 'Б-1/2019', missing: documentCodes.slice(0, 1), reason: 'Толық емес' };
      const { missing, ...rest } = filled(usual, given);
      return refuseAcceptance(file, { ...rest, missing: missingOf(documentCodes, missing), documentCodes, act });
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
      return draftResult(file, { ...filled({ text: 'Мәтін', salt: 's', contentHash: 'ef' }, rest), ...result, act });
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
      return issueResult(file, { ...filled({ channel, receivedBy: null }, given), act });
    },
  },
  'withdraw-application': {
    play: (file, act, given) => withdrawApplication(file, { ...filled({ reason: 'Өтініш бойынша' }, given), act }),
  },
} as const satisfies Readonly<Record<string, PlayedAct>>;
