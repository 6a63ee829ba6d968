import type { FlowCondition } from './channel-rules.js';
import { refused, refusedFor } from './refusals.js';

/**
 * Whoever hands an application over says which conditions of the channel's flow he found fulfilled: all there are before
 * the hand-over, or nothing. One that failed ends the request before it becomes a case.
 */
export function requirePassed(passed: readonly string[], conditions: readonly FlowCondition[]): void {
  for (const condition of passed) requireCondition(condition, conditions);
  const unmet = conditions.filter(({ code }) => !passed.includes(code));
  if (passed.length > 0 && unmet.length > 0) throw refusedFor('flow-condition-missing', unmet);
}

/** A condition by its code. */
export function requireCondition(condition: string, conditions: readonly FlowCondition[]): FlowCondition {
  const found = conditions.find(({ code }) => code === condition);
  if (found === undefined) throw refused('flow-condition-not-in-edition', { condition });
  return found;
}
