import type { TFunction } from 'i18next';

const known = [
  'ApplicationSubmitted',
  'StepStarted',
  'AcceptanceRefused',
  'ApplicationRegistered',
  'ForwardedToHead',
  'ExecutorAssigned',
  'ExaminationRecorded',
  'ResultDrafted',
  'ReturnedForRework',
  'SubmittedForDecision',
  'DecisionMade',
  'ResultSigned',
  'ResultRegistered',
  'ResultIssued',
  'ApplicationWithdrawn',
  'PersonErased',
] as const;

/** An event in the reader's words; one that a newer program wrote under its own name. */
export function eventName(t: TFunction, type: string): string {
  const name = known.find((candidate) => candidate === type);
  return name === undefined ? type : t(`event.${name}`);
}
