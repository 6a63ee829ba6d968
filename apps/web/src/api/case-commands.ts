import { answered, client } from './client';
import { rememberWrite } from './own-writes';
import type { paths } from './schema';
import type { CaseAction, WriteAnswer } from './views';

/** What a form holds: the officer's words under the names of the command's body. Whether it fits is the API's to say. */
export type FormContent = Readonly<Record<string, unknown>>;

export interface CaseCommand {
  readonly caseId: string;
  readonly action: CaseAction;
  /** Revision the officer saw. */
  readonly revision: number;
  /** Same key, same act: a repeat after a lost answer does nothing twice. */
  readonly key: string;
  readonly content: FormContent;
}

type CommandPath = Extract<keyof paths, `/api/cases/{caseId}/${CaseAction}`>;

/** Names the acts on a case that are under way. */
export function actOnCaseKey(caseId: string): readonly string[] {
  return ['act-on-case', caseId];
}

export async function actOnCase({ caseId, action, revision, key, content }: CaseCommand): Promise<WriteAnswer> {
  const path: CommandPath = `/api/cases/{caseId}/${action}`;
  const header = { 'Idempotency-Key': key, 'If-Match': `"${String(revision)}"` };
  const params = { path: { caseId }, header };
  const answer = await answered(client.POST(path, { params, body: content as never }));
  rememberWrite(answer.position);
  return answer;
}

export async function submitApplication(key: string, content: FormContent): Promise<{ readonly caseId: string }> {
  const params = { header: { 'Idempotency-Key': key } };
  const answer = await answered(client.POST('/api/cases', { params, body: content as never }));
  rememberWrite(answer.position);
  return answer;
}

export async function recordIntakeRefusal(key: string, content: FormContent): Promise<WriteAnswer> {
  const params = { header: { 'Idempotency-Key': key } };
  const answer = await answered(client.POST('/api/intake-refusals', { params, body: content as never }));
  rememberWrite(answer.position);
  return answer;
}
