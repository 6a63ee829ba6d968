export interface Localized {
  kk: string;
  ru: string;
  en: string;
}
export interface Citation {
  seed: string;
  lines: readonly [number, number] | readonly number[];
  point: string;
}
export type Role =
  'clerk' | 'head' | 'executor' | 'authorised-officer' | 'administration' | 'operator' | 'portal-gateway';
export type OfficerRole = Role | 'auditor' | 'administrator';
export type BodyKind = 'provider' | 'administration' | 'state-corporation' | 'portal' | 'oversight';
export type Activity =
  | 'register'
  | 'forward'
  | 'assign'
  | 'examine'
  | 'draft'
  | 'submit-for-decision'
  | 'decide'
  | 'sign'
  | 'register-result'
  | 'issue';
export type Channel = 'provider-office' | 'state-corporation' | 'portal' | 'education-organisation';
export type CaseAction =
  | 'register-application'
  | 'refuse-acceptance'
  | 'forward-to-head'
  | 'assign-executor'
  | 'record-examination'
  | 'draft-result'
  | 'return-for-rework'
  | 'submit-for-decision'
  | 'decide-by-administration'
  | 'sign-result'
  | 'register-result'
  | 'issue-result'
  | 'withdraw-application';
export type TermUnit = 'minute' | 'hour' | 'working-day' | 'calendar-day' | 'day';
export interface Term {
  value: number;
  unit: TermUnit;
}
export interface Ref {
  id: string;
  name: Localized;
}
export interface OfficerRef {
  id: string;
  name: string;
}
export interface Due {
  dueAt: string;
  overdue: boolean;
}
export interface Session {
  officer: { id: string; name: string; login: string; roles: OfficerRole[]; body: Ref & { kind: BodyKind } };
  csrfToken: string;
  mustChangePassword: boolean;
}
export interface Demo {
  accounts: { login: string; roles: OfficerRole[]; name: string; body: Ref & { kind: BodyKind } }[];
  password: string;
}
export interface BodyView {
  id: string;
  kind: BodyKind;
  name: Localized;
  jurisdictions: string[];
  zone: string;
  administrationId: string | null;
  active: boolean;
}
export interface QueueItem {
  caseId: string;
  revision: number;
  incomingNumber: string | null;
  service: string;
  serviceTitle: Localized;
  editionId: string;
  channel: Channel;
  archive: boolean;
  applicantName: string | null;
  submittedAt: string;
  step: number;
  role: Role;
  activity: Activity;
  dueAt: string | null;
  overdue: boolean;
  caseDueAt: string | null;
  caseOverdue: boolean;
  executor: OfficerRef | null;
  allowedActions: CaseAction[];
}
export interface Queue {
  items: QueueItem[];
  next: string | null;
  counts: { waiting: number; overdue: number; ceiling: number };
}
export interface Person {
  fullName: string;
  iin: string | null;
  birthDate: string | null;
  address: string | null;
  phone: string | null;
}
export interface Party {
  subjectId: string;
  role: 'applicant' | 'representative' | 'spouse' | 'child';
  person: Person | null;
}
export type DocumentForm = 'original' | 'copy' | 'electronic';
export interface HandedIn {
  code: string | null;
  title: Localized | null;
  words: string | null;
  form: DocumentForm;
}
export interface PathStep {
  no: number;
  role: Role;
  title: Localized;
  activities: Activity[];
  state: 'done' | 'current' | 'ahead' | 'skipped';
  practice: boolean;
  duration: Term | null;
  startedAt: string | null;
  dueAt: string | null;
  finishedAt: string | null;
  late: boolean;
  reworked: boolean;
  citation: Citation;
}
export interface Ground {
  code: string | null;
  title: Localized | null;
  standardItem: number | null;
  words: string | null;
}
export type OutcomeKind = 'favourable' | 'refusal';
export interface OutcomeView {
  occurredAt: string;
  outcome: OutcomeKind;
  resultCode: string;
  resultTitle: Localized | null;
  grounds: Ground[];
}
export interface Examination {
  occurredAt: string;
  findings: string | null;
  inspectionAct: { inspectedOn: string; findings: string | null; conditionsSuitable: boolean } | null;
}
export interface Signature {
  occurredAt: string;
  signedBy: string;
  kind: 'built-in' | 'eds';
  algorithm: string;
  contentHash: string;
}
export interface Choice {
  code: string;
  title: Localized;
}
export interface ActionForm {
  action: CaseAction;
  executors?: OfficerRef[];
  resolutionRequired?: boolean;
  inspectionActRequired?: boolean;
  results?: (Choice & { favourable: boolean })[];
  grounds?: Choice[];
  groundsItem?: number;
  hearingRequired?: boolean;
  channel?: Channel;
  documents?: Choice[];
}
export interface CaseView {
  caseId: string;
  revision: number;
  status: 'open' | 'closed';
  closedBy: 'issued' | 'acceptance-refused' | 'withdrawn' | null;
  closedAt: string | null;
  outcome: OutcomeKind | null;
  archive: boolean;
  service: string;
  serviceTitle: Localized;
  edition: { id: string; revision: number; actTitle: string; actNumber: string; actDate: string };
  jurisdiction: string;
  provider: Ref;
  intakeBody: Ref;
  administration: Ref | null;
  zone: string;
  channel: Channel;
  handout: Channel;
  submittedAt: string;
  recordedAt: string;
  lastActAt: string;
  incomingNumber: string | null;
  paperNumber: string | null;
  packageComplete: boolean | null;
  resultNumber: string | null;
  executor: OfficerRef | null;
  resolution: string | null;
  due: Due | null;
  step: { no: number; role: Role; activity: Activity; startedAt: string; due: Due | null } | null;
  path: PathStep[];
  parties: Party[];
  documents: HandedIn[];
  examination: Examination | null;
  draft: (OutcomeView & { text: string | null }) | null;
  decision: (OutcomeView & { decisionNumber: string; decidedOn: string }) | null;
  signature: Signature | null;
  acceptanceRefusal: { occurredAt: string; receiptNumber: string; reason: string | null; missing: HandedIn[] } | null;
  allowedActions: CaseAction[];
  forms: ActionForm[];
}
export interface HistoryEntry {
  revision: number;
  type: string;
  occurredAt: string;
  recordedAt: string;
  lateReason: string | null;
  officer: OfficerRef | null;
  role: string | null;
  body: Ref | null;
  step: number | null;
  citation: Citation | null;
  practice: boolean;
  late: boolean;
  data: Readonly<Record<string, unknown>>;
}
export interface History {
  caseId: string;
  zone: string;
  entries: HistoryEntry[];
}
export interface CaseListItem {
  caseId: string;
  incomingNumber: string | null;
  serviceTitle: Localized;
  editionId: string;
  status: 'open' | 'closed';
  closedBy: CaseView['closedBy'];
  outcome: OutcomeKind | null;
  archive: boolean;
  applicantName: string | null;
  provider: Ref;
  zone: string;
  submittedAt: string;
  caseDueAt: string | null;
  step: { no: number; role: Role; activity: Activity } | null;
}
export interface CaseList {
  items: CaseListItem[];
  next: string | null;
}
export interface Overview {
  editions: {
    editionId: string;
    serviceTitle: Localized;
    provider: Ref;
    open: number;
    favourable: number;
    refusal: number;
    acceptanceRefused: number;
    withdrawn: number;
  }[];
  overdue: number;
  ceiling: number;
}
export interface DeadlineLine {
  kind: string;
  date: string;
  reason: string;
  text: Localized;
  source: string | null;
}
export interface DeadlineView {
  step: number | null;
  startedAt: string;
  dueAt: string;
  rule: 'overall-term' | 'sum-of-steps' | 'step-norm' | 'rework';
  term: Term | null;
  citation: Citation | null;
  place: string;
  calendar: string;
  calendarChanged: boolean;
  explanation: DeadlineLine[];
}
export interface Deadlines {
  case: DeadlineView | null;
  steps: DeadlineView[];
}
export interface EditionDocument {
  no: string;
  code: string;
  title: Localized;
  condition: Localized | null;
  form: string | null;
  items?: EditionDocument[];
  citation: Citation;
}
export interface StandardReference {
  item: number;
  title: Localized;
  citation: Citation;
}
export interface EditionStep {
  no: number;
  role: Role;
  activity: Activity;
  activities: Activity[];
  title: Localized;
  duration: (Term & { citation?: Citation }) | null;
  output: Localized;
  inspectionAct?: boolean;
  basis: 'text' | 'practice';
  citation: Citation;
}
export interface Edition {
  id: string;
  revision: number;
  contentHash: string;
  service: { code: string; title: Localized };
  jurisdiction: string;
  act: {
    title: string;
    number: string;
    date: string;
    adoptedBy: string;
    registrationNumber: string | null;
    registrationDate: string | null;
    annex: string | null;
    citation: Citation;
  };
  inForce: {
    from: string;
    fromIsBound: boolean;
    to: string | null;
    toIsBound: boolean;
    fromLatest?: string;
    toLatest?: string;
    repealedBy: string | null;
    citation: Citation;
    repealCitation?: Citation;
  };
  status: 'executable' | 'partial' | 'named-only';
  channels: { intake: Channel[]; handout: Channel[]; citation: Citation };
  form: { service: string[]; result: string[]; citation: Citation };
  fee: { free: boolean | null; citation: Citation | null };
  term: (Term & { citation?: Citation }) | null;
  limits: { place: string; waitingMinutes: number | null; servingMinutes: number | null; citation: Citation }[];
  steps: EditionStep[];
  partialTerms: { code: string; term: Term; title: Localized; citation: Citation }[];
  results: { code: string; favourable: boolean; title: Localized; citation: Citation }[];
  documents: Partial<Record<Channel, EditionDocument[]>>;
  documentsReference: StandardReference | null;
  documentNotes?: { channels: Channel[]; text: Localized; citation: Citation }[];
  grounds: { no: string; code: string; title: Localized; citation: Citation }[];
  groundsReference: StandardReference | null;
  hearing: { required: boolean; noticeWorkingDays: number | null; citation: Citation } | null;
  afterHearing: (Term & { citation?: Citation }) | null;
  acceptanceRefusal: { channels: Channel[]; citation: Citation } | null;
  hours: { place: string; text: Localized; citation: Citation }[];
  anomalies: { code?: string; citation: Citation; text: Localized; resolution: Localized }[];
}
export interface EditionRef {
  id: string;
  revision: number;
  contentHash: string;
  title: Localized;
}
export interface EditionChoice {
  edition: EditionRef;
  uncertain: boolean;
  candidates: EditionRef[];
}
export interface StageItem {
  message: {
    id: string;
    time: string;
    data: {
      caseId: string;
      sequence: number;
      stage: string;
      occurredAt: string;
      recordedAt: string;
      step: number | null;
      role?: string;
      outcome?: string;
    };
  };
  serviceTitle: Localized;
  provider: Ref;
  incomingNumber: string | null;
}
export interface WriteAnswer {
  revision: number;
  position: string;
}
