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
import { SignResult } from '../sign-result/sign-result.command.js';
import { SubmitForDecision } from '../submit-for-decision/submit-for-decision.command.js';
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
