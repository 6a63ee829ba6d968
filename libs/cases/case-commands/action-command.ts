import type { Command } from '@nestjs/cqrs';
import type { WriteAnswer } from '#platform';
import { AssignExecutor } from '../assign-executor/assign-executor.command.js';
import { DecideByAdministration } from '../decide-by-administration/decide-by-administration.command.js';
import type { CaseAction } from '../domain/allowed-actions.js';
import { DraftResult } from '../draft-result/draft-result.command.js';
import { ForwardToHead } from '../forward-to-head/forward-to-head.command.js';
import { IssueResult } from '../issue-result/issue-result.command.js';
import { RecordExamination } from '../record-examination/record-examination.command.js';
import { RefuseAcceptance } from '../refuse-acceptance/refuse-acceptance.command.js';
import { RegisterApplication } from '../register-application/register-application.command.js';
import { RegisterResult } from '../register-result/register-result.command.js';
import { ReturnForRework } from '../return-for-rework/return-for-rework.command.js';
import { SignProtocol } from '../sign-protocol/sign-protocol.command.js';
import { SignResult } from '../sign-result/sign-result.command.js';
import { SubmitForDecision } from '../submit-for-decision/submit-for-decision.command.js';
import { RecordFetchedData } from '../record-fetched-data/record-fetched-data.command.js';
import { RecordChildTalk } from '../record-child-talk/record-child-talk.command.js';
import { RequestConclusions } from '../request-conclusions/request-conclusions.command.js';
import { RecordConclusion } from '../record-conclusion/record-conclusion.command.js';
import { ProposeRefusal } from '../propose-refusal/propose-refusal.command.js';
import { WaiveHearing } from '../waive-hearing/waive-hearing.command.js';
import { MoveHearing } from '../move-hearing/move-hearing.command.js';
import { RecordObjection } from '../record-objection/record-objection.command.js';
import { RecordHearing } from '../record-hearing/record-hearing.command.js';
import { RecordProtocolRemarks } from '../record-protocol-remarks/record-protocol-remarks.command.js';
import { TransferCase } from '../transfer-case/transfer-case.command.js';
import { SuspendTerm } from '../suspend-term/suspend-term.command.js';
import { ResumeTerm } from '../resume-term/resume-term.command.js';
import { ProlongTerm } from '../prolong-term/prolong-term.command.js';
import { RecordNotice } from '../record-notice/record-notice.command.js';
import { RecordContract } from '../record-contract/record-contract.command.js';
import { CorrectEntry } from '../correct-entry/correct-entry.command.js';
import { WithdrawApplication } from '../withdraw-application/withdraw-application.command.js';
import type { CommandOrigin } from './case-desk.js';

type ActionCommand = new (caseId: string, body: never, origin: CommandOrigin) => Command<WriteAnswer>;

const commands: Readonly<Record<CaseAction, ActionCommand>> = {
  'register-application': RegisterApplication,
  'refuse-acceptance': RefuseAcceptance,
  'forward-to-head': ForwardToHead,
  'assign-executor': AssignExecutor,
  'record-examination': RecordExamination,
  'draft-result': DraftResult,
  'return-for-rework': ReturnForRework,
  'submit-for-decision': SubmitForDecision,
  'decide-by-administration': DecideByAdministration,
  'sign-result': SignResult,
  'register-result': RegisterResult,
  'issue-result': IssueResult,
  'withdraw-application': WithdrawApplication,
  'record-fetched-data': RecordFetchedData,
  'record-child-talk': RecordChildTalk,
  'request-conclusions': RequestConclusions,
  'record-conclusion': RecordConclusion,
  'propose-refusal': ProposeRefusal,
  'waive-hearing': WaiveHearing,
  'move-hearing': MoveHearing,
  'record-objection': RecordObjection,
  'record-hearing': RecordHearing,
  'sign-protocol': SignProtocol,
  'record-protocol-remarks': RecordProtocolRemarks,
  'transfer-case': TransferCase,
  'suspend-term': SuspendTerm,
  'resume-term': ResumeTerm,
  'prolong-term': ProlongTerm,
  'record-notice': RecordNotice,
  'record-contract': RecordContract,
  'correct-entry': CorrectEntry,
};

/** The command for an action that is named in data (the demo). Controllers name their command themselves. */
export function actionCommand(
  action: CaseAction,
  caseId: string,
  body: object,
  origin: CommandOrigin,
): Command<WriteAnswer> {
  return new commands[action](caseId, body as never, origin);
}
