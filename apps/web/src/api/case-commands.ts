import { call } from './http';
import { rememberWrite } from './own-writes';
import type { CaseAction, WriteAnswer } from './views';

export interface CaseCommand {
  readonly caseId: string;
  readonly action: CaseAction;
  /** Revision the officer saw. */
  readonly revision: number;
  /** Same key, same act: a repeat after a lost answer does nothing twice. */
  readonly key: string;
  readonly body: unknown;
}

export async function actOnCase({ caseId, action, revision, key, body }: CaseCommand): Promise<WriteAnswer> {
  const headers = { 'Idempotency-Key': key, 'If-Match': `"${String(revision)}"` };
  const answer = await call<WriteAnswer>('POST', `/api/cases/${caseId}/${action}`, { body, headers });
  rememberWrite(answer.position);
  return answer;
}

export async function submitApplication(key: string, body: unknown): Promise<WriteAnswer & { caseId: string }> {
  const headers = { 'Idempotency-Key': key };
  const answer = await call<WriteAnswer & { caseId: string }>('POST', '/api/cases', { body, headers });
  rememberWrite(answer.position);
  return answer;
}
