export { CasesModule } from './cases.module.js';
export { caseDetails } from './case-details/case-details.projection.js';
export { CaseFinder } from './case-search/case-finder.js';
export { caseSearch } from './case-search/case-search.projection.js';
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
export { CaseErasureModule } from './erase-persons/case-erasure.module.js';
export { CaseFilesModule } from './files/case-files.module.js';
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
/** The past of cases, for those who oversee them. */
export { caseFacts } from './find-cases/case-facts.projection.js';
export { CaseFilterQuery, filterOf } from './find-cases/case-filter.query.js';
export type { CaseFilter } from './find-cases/case-filter.js';
export { type SelectedCase, SelectedCases, type SelectedEvent } from './find-cases/selected-cases.js';
export { CaseLinks } from './find-cases/case-links.js';
export { VisibleCases } from './case-details/visible-cases.js';
export {
  type ArchivedFile,
  type ArchiveSource,
  ArchiveSources,
  type ArchiveWanted,
  type TitledFile,
} from './replay/archive-sources.js';
export { GetMoment } from './replay/get-moment.query.js';
export { GetRawEvent, ListRawEvents } from './replay/get-raw-event.query.js';
export { GetReplay } from './replay/get-replay.query.js';
export { MomentView, RawEventView } from './replay/moment.view.js';
export { type ReplayOrder, replayOrders } from './replay/moments.js';
export { ReplayModule } from './replay/replay.module.js';
export { type ReplayMoment, ReplayView } from './replay/replay.view.js';
export { intakeRefusalEventTypes } from './intake-refusals/intake-refusal-streams.js';
export { intakeRefusals } from './intake-refusals/intake-refusals.projection.js';

/** What papers are made of. */
export type { CaseEvent, CaseEventOf } from './domain/case-events.js';
export type { Outcome } from './domain/event-parts.js';
export { CASE_STREAMS, caseIdOf } from './stored-events/case-event-types.js';
export type { Opened } from './case-details/opened-events.js';
export { systemWords } from './domain/system-words.js';
export { GetCase } from './case-details/get-case.query.js';
export type { CaseView } from './case-details/case-details.view.js';
export { GetCaseHistory } from './case-history/get-case-history.query.js';
export type { HistoryEntry, HistoryView } from './case-history/case-history.view.js';
export { channelWords } from './journals/journal-words.js';
export { type BookWanted, GetJournal } from './journals/get-journal.query.js';
export { journalRow } from './journals/journal-csv.js';
export { JournalExportQuery, journalAsked, journalFilter } from './journals/journal-request.js';
export type { JournalFilter } from './journals/journal-search.js';
export type { JournalView } from './journals/journal.view.js';
