export { CasesModule } from './cases.module.js';
export { caseDetails } from './case-details/case-details.projection.js';
export { caseHistory } from './case-history/case-history.projection.js';
export { caseCounts } from './overview/case-counts.projection.js';
export { journalEntries } from './journals/journal-entries.projection.js';
export { JournalWatch } from './journal/journal.watch.js';
export { officerQueue } from './officer-queue/officer-queue.projection.js';
export { caseEventTypes, journalEventTypes } from './stored-events/case-event-types.js';
export { ErasureWatch } from './erase-persons/erasure.watch.js';
export { type RelayStatus, StageRelay, stageSources } from './stage-updates/stage.relay.js';
export { StageMessages } from './stage-updates/stage-messages.js';
export { StageResend } from './stage-updates/stage-resend.js';
export { hasDemoCases, seedDemoCases, type DemoCaseDependencies } from './demo/seed-demo-cases.js';
export { FileWatch } from './files/file.watch.js';
export { keptFiles } from './files/kept-files.projection.js';
export { DeadlineWatch } from './deadline-watch/deadline.watch.js';
export { dueDates } from './deadline-watch/due-dates.projection.js';
export type {
  CalendarLine,
  CalendarRunBegun,
  CalendarRunDone,
  CaseDuesMoved,
} from './calendar-change/calendar-change.view.js';

/** What records beside the cases (complaints, outages) stand on. */
export { ActBody } from './case-commands/act-body.js';
export { CommandIdentity, openedBy, type CommandOrigin } from './case-commands/command-identity.js';
export { CaseLookup, type CaseEntry, type KnownCase } from './case-lookup/case-lookup.js';
export { CaseReference } from './case-lookup/case-reference.view.js';
export { CaseReferences } from './case-lookup/case-references.js';
export { CaseReopening, type CaseStands, type ReopeningOrder } from './reopen-case/case-reopening.js';
export { Journal } from './journal/journal.js';
export { AtLeast, ReadYourWrites, visibleBodies } from './case-views/reading.js';
export { BodyRef, CitationView, DueView, LocalizedTextView, OfficerRef } from './case-views/shared.view.js';
export { ReasonLine } from './deadlines/deadlines.view.js';
export { SignatureView } from './case-details/acts.view.js';
export type { ActingOfficer } from './domain/act.js';
export type { SignatureRecord } from './domain/case-events.js';
export { intakeRefusalEventTypes } from './intake-refusals/intake-refusal-streams.js';
export { intakeRefusals } from './intake-refusals/intake-refusals.projection.js';
