import type { CaseAction } from '../../api/views';
import type { ActFields } from './act-fields';
import { DecideFields, IssueFields, NoFields, SignFields } from './decision.fields';
import { RefuseAcceptanceFields } from './acceptance.fields';
import { ChildTalkFields, FetchedDataFields } from './finding.fields';
import { RegisterApplicationFields } from './registration.fields';
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
  'request-conclusions': NoFields,
  'record-conclusion': NoFields,
  'propose-refusal': NoFields,
  'waive-hearing': NoFields,
  'move-hearing': NoFields,
  'record-objection': NoFields,
  'record-hearing': NoFields,
  'transfer-case': NoFields,
  'suspend-term': NoFields,
  'resume-term': NoFields,
  'prolong-term': NoFields,
  'record-notice': NoFields,
  'record-contract': NoFields,
  'correct-entry': NoFields,
};
