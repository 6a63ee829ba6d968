import type { Aggregate } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';
import { caseFile, type CaseFile } from '../domain/case-file.js';
import type { Procedure } from '../domain/procedure.js';
import { caseEventTypes, quietEventTypes } from '../stored-events/case-event-types.js';

const procedures = new Map<string, Procedure>();

/** Cases of one edition pin equal procedures, by far the longest part of a case: one of them serves all. */
function sharingProcedure(event: CaseEvent): CaseEvent {
  if (event.type !== 'ApplicationSubmitted') return event;
  const key = JSON.stringify(event.data.procedure);
  const procedure = procedures.get(key) ?? event.data.procedure;
  procedures.set(key, procedure);
  return { ...event, data: { ...event.data, procedure } };
}

/** A stream that holds an event of a newer program is refused instead of folded wrongly. */
export const knownCaseFile: Aggregate<CaseFile, CaseEvent> = {
  ...caseFile,
  evolve: (file, event) => caseFile.evolve(file, sharingProcedure(event)),
  knownTypes: new Set(caseEventTypes.keys()),
  quietTypes: quietEventTypes,
};
