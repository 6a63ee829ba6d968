import type { components } from './schema';

/** What the API answers, under the names used here; the shapes come from its own description. */
type Schemas = components['schemas'];

export type Localized = Schemas['LocalizedTextView'];
export type Citation = Schemas['CitationView'];
export type Term = Pick<Schemas['TermView'], 'value' | 'unit'>;

export type ActedFor = Schemas['ActedForView'];
/** With the roles in which the officer works in this window: his own, or of whom he works for. */
export type Session = Schemas['SessionView'] & { readonly workingFor: ActedFor | null };
export type AbsenceView = Schemas['AbsenceView'];
export type OfficerRole = Session['officer']['roles'][number];
export type BodyKind = Schemas['SessionBodyView']['kind'];
export type DemoAccount = Schemas['DemoAccountView'];
export type BodyView = Schemas['BodyView'];

export type Queue = Schemas['QueueView'];
export type QueueItem = Schemas['QueueItem'];
export type Activity = QueueItem['activity'];
export type CaseSummary = Schemas['CaseSummary'];
export type Overview = Schemas['OverviewView'];
export type Load = Schemas['LoadView'];
export type StageItem = Schemas['StageItem'];

export type CaseView = Schemas['CaseView'];
export type CaseFiles = Schemas['CaseFilesView'];
export type CaseFile = Schemas['CaseFileView'];
export type ActionForm = Schemas['ActionForm'];
export type CaseAction = ActionForm['action'];
export type PathStep = Schemas['PathStep'];
export type Party = Schemas['PartyView'];
export type HandedIn = Schemas['HandedInView'];
export type DocumentForm = HandedIn['form'];
export type FaultyDocument = Schemas['FaultyDocumentView'];
export type DocumentNeed = Schemas['DocumentNeedView'];
export type DocumentState = DocumentNeed['state'];
export type Question = Schemas['QuestionView'];
export type TitledCode = Schemas['TitledCodeView'];
export type LookUp = Schemas['LookUpView'];
export type IntakeRefusal = Schemas['IntakeRefusalView'];
export type IntakeRefusalCount = Schemas['IntakeRefusalCount'];
export type RecordableFlow = Schemas['RecordableFlowView'];
export type IntakeReceipt = Schemas['IntakeReceiptView'];
export type AcceptanceRefusalReceipt = Schemas['AcceptanceRefusalReceiptView'];
export type Ground = Schemas['GroundView'];
export type OutcomeView = Pick<
  Schemas['DraftView'],
  'occurredAt' | 'outcome' | 'resultCode' | 'resultTitle' | 'grounds'
>;
export type Signature = Schemas['SignatureView'];
export type Hearing = Schemas['HearingView'];
export type NoticeView = Schemas['NoticeView'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type CaseTerm = Schemas['CaseTermView'];
export type Replay = Schemas['ReplayView'];
export type ReplayMoment = Schemas['ReplayMoment'];
export type MomentView = Schemas['MomentView'];
export type ReplayOrder = MomentView['by'];
export type FieldChange = Schemas['FieldChange'];
export type ChangedValue = Schemas['ChangedValue'];
export type AllowedThen = Schemas['AllowedThen'];
export type CaseLook = Schemas['CaseLookView'];
export type DeadlineView = Schemas['DeadlineView'];
export type DeadlineLine = Schemas['ReasonLine'];

export type JournalBook = Schemas['JournalBookView'];
export type JournalKind = JournalBook['kind'];
export type JournalPage = Schemas['JournalView'];
export type JournalColumn = Schemas['JournalColumnView'];
export type JournalEntry = Schemas['JournalEntryView'];
export type Unattended = Schemas['UnattendedView'];

export type Intake = Schemas['IntakeView'];
export type IntakeChannel = Schemas['IntakeChannelView'];
export type FileRules = Schemas['FileRulesView'];
export type Edition = Schemas['EditionView'];
export type EditionStep = Schemas['EditionStepView'];
export type EditionDocument = Schemas['EditionDocumentView'];
export type EditionQuestion = Schemas['EditionQuestionView'];
export type AnswerRule = Schemas['EditionAnswerRule'];
export type EditionFlow = Schemas['EditionFlowView'];
export type FlowNode = Schemas['EditionFlowNode'];
export type PartialTerm = Schemas['EditionPartialTerm'];
export type EditionChoice = Schemas['EditionChoiceView'];
export type Channel = Edition['channels']['intake'][number];

export type CaseReference = Schemas['CaseReference'];
export type ComplaintSummary = Schemas['ComplaintSummary'];
export type ComplaintView = Schemas['ComplaintView'];
export type ComplaintAction = Schemas['ComplaintActionForm']['action'];
export type ComplaintActionForm = Schemas['ComplaintActionForm'];
export type ComplaintDue = Schemas['ComplaintDueView'];
export type ComplaintTerm = Schemas['ComplaintTermView'];
export type ComplaintAct = Schemas['ComplaintActView'];
export type ComplaintForm = Schemas['ComplaintFormView'];
export type OutageSummary = Schemas['OutageSummary'];
export type OutageView = Schemas['OutageView'];
export type OutageAction = OutageView['allowedActions'][number];
export type OutageForm = Schemas['OutageFormView'];
export type OutageAct = Schemas['OutageActView'];

export type WriteAnswer = Schemas['WriteAnswer'];

export type OfficerView = Schemas['OfficerView'];
export type PasswordAnswer = Schemas['PasswordAnswer'];
export type ErasableCase = Schemas['ErasableCase'];
export type SystemView = Schemas['SystemView'];
export type CalendarYear = Schemas['CalendarYearView'];
export type CalendarDayChange = Schemas['CalendarDayChange'];
export type CaseDuesMoved = Schemas['CaseDuesMoved'];
export type CalendarLine =
  | Schemas['CalendarRunBegun']
  | CaseDuesMoved
  | Schemas['CaseDuesUnknown']
  | Schemas['CalendarRunProgress']
  | Schemas['CalendarRunDone']
  | Schemas['CalendarRunBroken'];

export type Installation = Schemas['Installation'];
export type BoardOverview = Schemas['BoardOverview'];
export type CaseCounts = Schemas['CaseCounts'];
export type MonitoredService = Schemas['MonitoredService'];
export type MonitoredBody = Schemas['MonitoredBody'];
export type StepDuration = Schemas['StepDuration'];
export type LatenessMap = Schemas['LatenessMap'];
export type LatenessCell = Schemas['LatenessCell'];
export type MonitoredCase = Schemas['MonitoredCase'];
export type CaseState = MonitoredCase['state'];
/** `ever-late`: late now, or closed late. */
export type SearchedState = CaseState | 'ever-late';
export type StageLine = Schemas['StageLine'];
export type StageEntry = Schemas['StageEntry'];
export type CaseAnomaly = Schemas['CaseAnomaly'];
export type MonitoringStatus = Schemas['MonitoringStatus'];
export type DeadLetter = Schemas['DeadLetter'];

export type Paper = Schemas['PaperView'];
export type CheckedPaper = Schemas['CheckedPaper'];
