import i18next, { type TFunction } from 'i18next';
import { perLanguage } from './per-language';
import { useLanguage } from './use-localized';

type Words = (code: string) => string;

/** Names for the API's codes. A code that a newer API brings stands for itself until the texts know it. */
export interface CodeWords {
  readonly role: Words;
  readonly activity: Words;
  readonly channel: Words;
  readonly place: Words;
  readonly jurisdiction: Words;
  readonly event: Words;
  readonly stage: Words;
}

const wordsIn = perLanguage((language) => codeWords(i18next.getFixedT(language)));

export function useWords(): CodeWords {
  return wordsIn(useLanguage());
}

function codeWords(t: TFunction): CodeWords {
  const named =
    (texts: Readonly<Record<string, string>>): Words =>
    (code) =>
      texts[code] ?? code;
  const events = t('event', { returnObjects: true });
  return {
    role: named(t('role', { returnObjects: true })),
    activity: named(t('activity', { returnObjects: true })),
    channel: named(t('channel', { returnObjects: true })),
    place: named(t('place', { returnObjects: true })),
    jurisdiction: named(t('jurisdiction', { returnObjects: true })),
    event: named(events),
    stage: (code) => named(events)(eventOfStage[code] ?? code),
  };
}

/** Every stage the monitoring system is told of is an event of the case. */
const eventOfStage: Readonly<Record<string, string>> = {
  'application.submitted': 'ApplicationSubmitted',
  'step.started': 'StepStarted',
  'acceptance.refused': 'AcceptanceRefused',
  'application.registered': 'ApplicationRegistered',
  'application.forwarded': 'ForwardedToHead',
  'executor.assigned': 'ExecutorAssigned',
  'examination.recorded': 'ExaminationRecorded',
  'result.drafted': 'ResultDrafted',
  'result.returned': 'ReturnedForRework',
  'decision.requested': 'SubmittedForDecision',
  'decision.made': 'DecisionMade',
  'result.signed': 'ResultSigned',
  'result.registered': 'ResultRegistered',
  'result.issued': 'ResultIssued',
  'application.withdrawn': 'ApplicationWithdrawn',
  'personal-data.erased': 'PersonErased',
  'data.fetched': 'DataFetched',
  'child-talk.held': 'ChildTalkHeld',
  'preliminary-decision.made': 'PreliminaryDecisionMade',
  'hearing.moved': 'HearingMoved',
  'objection.received': 'ObjectionReceived',
  'hearing.held': 'HearingHeld',
  'protocol.signed': 'ProtocolSigned',
  'protocol-remarks.received': 'ProtocolRemarksReceived',
  'hearing.waived': 'HearingWaived',
  'notice.attempted': 'NoticeAttempted',
  'conclusions.requested': 'ConclusionsRequested',
  'conclusion.received': 'ConclusionReceived',
  'executor.transferred': 'ExecutorTransferred',
  'entry.corrected': 'EntryCorrected',
  'file.attached': 'FileAttached',
  'file.detached': 'FileDetached',
  'contract.concluded': 'ContractConcluded',
  'register.entered': 'RegisterEntered',
  'case.reopened': 'CaseReopened',
  'partial-term.started': 'PartialTermStarted',
  'term.suspended': 'TermSuspended',
  'term.resumed': 'TermResumed',
  'term.prolonged': 'TermProlonged',
  'due-dates.recalculated': 'DueDatesRecalculated',
  'step.overdue': 'StepOverdue',
  'term.expiring': 'TermExpiring',
  'term.expired': 'TermExpired',
};
