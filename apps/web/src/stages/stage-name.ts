import type { TFunction } from 'i18next';
import { eventName } from '../case/parts/event-name';

/** Every stage is an event of the case under the name the monitoring system knows. */
const eventOf: Readonly<Record<string, string>> = {
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
};

export function stageName(t: TFunction, stage: string): string {
  return eventName(t, eventOf[stage] ?? stage);
}
