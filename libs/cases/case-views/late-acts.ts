import { isBesideSteps } from '../domain/case-file.js';

/** What happens beside the steps, or to the terms, does not wait for a step: lateness of its own it tells itself. */
export function doesStep(type: string): boolean {
  return type !== 'StepStarted' && type !== 'PersonErased' && !isBesideSteps(type);
}

/** An act came after its step was due, or after the term that stands in its own content. */
export function isLateAct(type: string, occurredAt: string, content: object, stepDueAt: string | null): boolean {
  if ('late' in content && content.late === true) return true;
  return doesStep(type) && stepDueAt !== null && occurredAt > stepDueAt;
}
