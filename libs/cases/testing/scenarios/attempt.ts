import { DomainError } from '#platform';
import type { CaseEvent } from '../../domain/case-events.js';

/** The events of a decision, or the problem it refuses with. */
export function attempt(
  decide: () => readonly CaseEvent[],
): { readonly events: readonly CaseEvent[] } | { readonly refused: string } {
  try {
    return { events: decide() };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code };
    throw error;
  }
}
