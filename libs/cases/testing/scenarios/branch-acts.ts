import { protocolSigningDue, suspensionGroundsOf } from '../../case-commands/general-law.js';
import type { CaseFile } from '../../domain/case-file.js';
import { recordChildTalk } from '../../domain/child-talk.js';
import { recordConclusion, requestConclusions } from '../../domain/conclusions.js';
import { recordContract } from '../../domain/contract.js';
import { correctEntry } from '../../domain/correction.js';
import { dataToLookUp, recordFetchedData } from '../../domain/fetched-data.js';
import { moveHearing, proposeRefusal, recordObjection } from '../../domain/hearing.js';
import { recordHearing, recordProtocolRemarks } from '../../domain/hearing-held.js';
import { signProtocol } from '../../domain/protocol-signing.js';
import { noticesOf, recordNotice } from '../../domain/notice.js';
import { prolongTerm, resumeTerm, suspendTerm } from '../../domain/term-changes.js';
import { transferCase } from '../../domain/transfer.js';
import { waiveHearing } from '../../domain/waiver.js';
import type { BranchAction } from '../../domain/branch-actions.js';
import { filled, groundsOf, type PlayedAct } from './played-act.js';
import { executor } from './step-acts.js';

const DAY = 86_400_000;
const NEVER = '0001-01-01T00:00:00.000Z';

function later(instant: string, by: number): string {
  return new Date(Date.parse(instant) + by).toISOString();
}

function hearingAt(file: CaseFile): string | null {
  return file.status === 'open' ? (file.branches.hearing?.at ?? null) : null;
}

/** An hour of talk that nobody has to invent again. */
function protocolOf(startedAt: string) {
  return {
    startedAt,
    endedAt: later(startedAt, 3_600_000),
    chair: 'Төраға',
    secretary: 'Хатшы',
    participants: 'Қатысушылар',
    course: 'Барысы',
  };
}

function firstChild(file: CaseFile): string {
  return file.status === 'none' ? '' : (file.childIds[0] ?? '');
}

function firstOpenRequest(file: CaseFile): string {
  const asked = file.status === 'open' ? file.branches.conclusions : [];
  return asked.find(({ outcome }) => outcome === null)?.id ?? '';
}

/** Acts beside the steps. */
export const branchActs = {
  'record-fetched-data': {
    play: (file, act, given) => {
      const source = file.status === 'open' ? (dataToLookUp(file)[0] ?? '') : '';
      return recordFetchedData(file, { ...filled({ source, outcome: 'found' as const, details: null }, given), act });
    },
  },
  'record-child-talk': {
    play: (file, act, given) => {
      const heldOn = act.legalTime.localDay(act.occurredAt, file.status === 'none' ? 'UTC' : file.zone);
      const usual = { heldOn, childId: firstChild(file), opinion: 'Келіседі', agrees: true };
      return recordChildTalk(file, { ...filled(usual, given), act });
    },
  },
  'request-conclusions': {
    play: (file, act, given) => {
      const requests = [{ id: 'conclusion-1', body: 'Мемлекеттік орган', receivedAt: act.occurredAt }];
      return requestConclusions(file, { ...filled({ requests }, given), act });
    },
  },
  'record-conclusion': {
    play: (file, act, given) => {
      const usual = { request: firstOpenRequest(file), outcome: 'positive' as const, number: '5', text: 'Қарсы емес' };
      return recordConclusion(file, { ...filled(usual, given), act });
    },
  },
  'propose-refusal': {
    play: (file, act, given) => {
      const { grounds, ...rest } = given;
      const hearing = { at: later(act.occurredAt, DAY), place: '305-кабинет' };
      const usual = filled({ text: 'Алдын ала шешім', hearing }, rest);
      return proposeRefusal(file, { ...usual, grounds: groundsOf(file, grounds), act });
    },
  },
  'waive-hearing': {
    play: (file, act, given) => {
      const { grounds, ...rest } = given;
      const ground = 'participant-request';
      const usual = filled({ ground, groundsOfLaw: [ground], reason: 'Қатысушының өтініші' }, rest);
      return waiveHearing(file, { ...usual, grounds: groundsOf(file, grounds), act });
    },
  },
  'move-hearing': {
    play: (file, act, given) => {
      const hearing = { at: later(hearingAt(file) ?? act.occurredAt, DAY), place: '305-кабинет' };
      return moveHearing(file, { ...filled({ hearing, reason: 'Өтініш бойынша' }, given), act });
    },
  },
  'record-objection': {
    play: (file, act, given) => {
      const usual = { text: 'Қарсымын', asksForOralHearing: true };
      return recordObjection(file, { ...filled(usual, given), act });
    },
  },
  'record-hearing': {
    notBefore: (file) => protocolOf(hearingAt(file) ?? NEVER).endedAt,
    play: (file, act, given) => {
      const protocol = protocolOf(hearingAt(file) ?? act.occurredAt);
      return recordHearing(file, { ...filled({ attended: true, form: 'oral' as const, protocol }, given), act });
    },
  },
  'sign-protocol': {
    play: (file, act, given) => signProtocol(file, { ...filled({ due: protocolSigningDue(file, act) }, given), act }),
  },
  'record-protocol-remarks': {
    by: 'head',
    play: (file, act, given) => {
      const readOn = act.legalTime.localDay(act.occurredAt, file.status === 'none' ? 'UTC' : file.zone);
      const usual = { readOn, text: 'Толық жазылмаған', verdict: 'accepted' as const, reason: null, dueAt: null };
      return recordProtocolRemarks(file, { ...filled(usual, given), act });
    },
  },
  'transfer-case': {
    by: 'head',
    play: (file, act, given) => {
      const usual = { executor: { ...executor, officerId: 'other-executor' }, reason: 'Ауырып қалды' };
      return transferCase(file, { ...filled(usual, given), act });
    },
  },
  'suspend-term': {
    by: 'head',
    play: (file, act, given) => {
      const grounds = suspensionGroundsOf(file);
      const usual = { ground: grounds[0]?.code ?? '', groundsOfLaw: grounds, reason: 'Заң бойынша' };
      return suspendTerm(file, { ...filled(usual, given), act });
    },
  },
  'resume-term': { by: 'head', play: (file, act) => resumeTerm(file, { act }) },
  'prolong-term': {
    by: 'head',
    play: (file, act, given) => {
      const until = act.legalTime.localDay(later(act.occurredAt, 45 * DAY), 'UTC');
      const usual = { until, reason: 'Күрделі іс' };
      return prolongTerm(file, { ...filled(usual, given), act });
    },
  },
  'record-notice': {
    by: 'head',
    play: (file, act, given) => {
      const notice = file.status === 'none' ? undefined : noticesOf(file)[0];
      const usual = {
        notice: notice ?? ('result' as const),
        channel: 'cabinet' as const,
        outcome: 'delivered' as const,
        takenBy: null,
        proof: '1',
        objectionDue: null,
      };
      return recordNotice(file, { ...filled(usual, given), act });
    },
  },
  'record-contract': {
    by: 'head',
    play: (file, act, given) => {
      const concludedOn = act.legalTime.localDay(act.occurredAt, file.status === 'none' ? 'UTC' : file.zone);
      return recordContract(file, { ...filled({ number: '1', concludedOn }, given), act });
    },
  },
  'correct-entry': {
    by: 'head',
    play: (file, act, given) => {
      const entry = { revision: 0, type: 'ApplicationSubmitted' as const, madeBy: [act.officer.officerId] };
      const correction = { what: 'in-words' as const, words: 'Нөмірі 7' };
      return correctEntry(file, { ...filled({ entry, correction, reason: 'Қате жазылған' }, given), act });
    },
  },
} as const satisfies Readonly<Record<BranchAction, PlayedAct>>;
