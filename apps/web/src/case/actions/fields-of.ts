import type { CaseAction } from '../../api/views';
import type { ActFields } from './act-fields';
import { RecordConclusionFields, RequestConclusionsFields } from './conclusions.fields';
import { DecideFields, IssueFields, NoFields, SignFields } from './decision.fields';
import {
  MoveHearingFields,
  ProposeRefusalFields,
  RecordHearingFields,
  RecordObjectionFields,
  WaiveHearingFields,
} from './hearing.fields';
import { RecordNoticeFields } from './notice.fields';
import { RecordContractFields, TransferCaseFields } from './orders.fields';
import { RefuseAcceptanceFields } from './acceptance.fields';
import { ChildTalkFields, FetchedDataFields } from './finding.fields';
import { ProtocolRemarksFields, SignProtocolFields } from './protocol.fields';
import { RegisterApplicationFields } from './registration.fields';
import { ProlongTermFields, ResumeTermFields, SuspendTermFields } from './term.fields';
import { AssignExecutorFields, DraftResultFields, ReasonFields, RecordExaminationFields } from './work.fields';

/** What each action's form shows; what it asks within that is said by the case's edition, through the API. */
export const fieldsOf: Readonly<Record<CaseAction, ActFields>> = {
  'register-application': RegisterApplicationFields,
  'refuse-acceptance': RefuseAcceptanceFields,
  'forward-to-head': NoFields,
  'assign-executor': AssignExecutorFields,
  'record-examination': RecordExaminationFields,
  'draft-result': DraftResultFields,
  'return-for-rework': ReasonFields,
  'submit-for-decision': NoFields,
  'decide-by-administration': DecideFields,
  'sign-result': SignFields,
  'register-result': NoFields,
  'issue-result': IssueFields,
  'withdraw-application': ReasonFields,
  'record-fetched-data': FetchedDataFields,
  'record-child-talk': ChildTalkFields,
  'request-conclusions': RequestConclusionsFields,
  'record-conclusion': RecordConclusionFields,
  'propose-refusal': ProposeRefusalFields,
  'waive-hearing': WaiveHearingFields,
  'move-hearing': MoveHearingFields,
  'record-objection': RecordObjectionFields,
  'record-hearing': RecordHearingFields,
  'sign-protocol': SignProtocolFields,
  'record-protocol-remarks': ProtocolRemarksFields,
  'transfer-case': TransferCaseFields,
  'suspend-term': SuspendTermFields,
  'resume-term': ResumeTermFields,
  'prolong-term': ProlongTermFields,
  'record-notice': RecordNoticeFields,
  'record-contract': RecordContractFields,
  'correct-entry': NoFields,
};
