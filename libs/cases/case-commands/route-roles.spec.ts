import { describe, expect, it } from '@jest/globals';
import { routePolicy } from '#identity';
import { type Activity, editions } from '#regulations';
import { AssignExecutorController } from '../assign-executor/assign-executor.controller.js';
import { DecideByAdministrationController } from '../decide-by-administration/decide-by-administration.controller.js';
import { DraftResultController } from '../draft-result/draft-result.controller.js';
import { ForwardToHeadController } from '../forward-to-head/forward-to-head.controller.js';
import { IssueResultController } from '../issue-result/issue-result.controller.js';
import { RecordExaminationController } from '../record-examination/record-examination.controller.js';
import { RegisterApplicationController } from '../register-application/register-application.controller.js';
import { RegisterResultController } from '../register-result/register-result.controller.js';
import { SignResultController } from '../sign-result/sign-result.controller.js';
import { SubmitForDecisionController } from '../submit-for-decision/submit-for-decision.controller.js';

type Route = Parameters<typeof routePolicy>;

const routes: Readonly<Record<Activity, Route>> = {
  register: [RegisterApplicationController.prototype.registerApplication, RegisterApplicationController],
  forward: [ForwardToHeadController.prototype.forwardToHead, ForwardToHeadController],
  assign: [AssignExecutorController.prototype.assignExecutor, AssignExecutorController],
  examine: [RecordExaminationController.prototype.recordExamination, RecordExaminationController],
  draft: [DraftResultController.prototype.draftResult, DraftResultController],
  'submit-for-decision': [SubmitForDecisionController.prototype.submitForDecision, SubmitForDecisionController],
  decide: [DecideByAdministrationController.prototype.decideByAdministration, DecideByAdministrationController],
  sign: [SignResultController.prototype.signResult, SignResultController],
  'register-result': [RegisterResultController.prototype.registerResult, RegisterResultController],
  issue: [IssueResultController.prototype.issueResult, IssueResultController],
};

/** A step whose role the route turns away could be done by nobody. */
describe('every route lets in the roles that editions name for its activity', () => {
  it.each(editions.list())('$id', ({ steps }) => {
    const turnedAway = steps.flatMap(({ no, role, roleByHandout = {}, activities }) =>
      activities.flatMap((activity) => {
        const policy = routePolicy(...routes[activity]);
        const allowed: readonly string[] = typeof policy === 'object' && policy.roles !== 'any' ? policy.roles : [];
        return [role, ...Object.values(roleByHandout)]
          .filter((one) => one !== 'system' && !allowed.includes(one))
          .map((one) => `${String(no)} ${activity} ${one}`);
      }),
    );
    expect(turnedAway).toEqual([]);
  });
});
