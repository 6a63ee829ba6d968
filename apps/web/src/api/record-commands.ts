import type { FormContent } from './case-commands';
import { answered, client } from './client';
import { rememberWrite } from './own-writes';
import type { paths } from './schema';
import type { ComplaintAction, OutageAction, WriteAnswer } from './views';

/** An act on a record beside the cases. */
export interface RecordCommand<Action extends string> {
  readonly id: string;
  readonly action: Action;
  /** Revision the officer saw. */
  readonly revision: number;
  /** Same key, same act: a repeat after a lost answer does nothing twice. */
  readonly key: string;
  readonly content: FormContent;
}

const headers = (key: string, revision: number) => ({ 'Idempotency-Key': key, 'If-Match': `"${String(revision)}"` });

function remembered<T extends WriteAnswer>(answer: T): T {
  rememberWrite(answer.position);
  return answer;
}

type ComplaintPath = Extract<keyof paths, `/api/complaints/{complaintId}/${ComplaintAction}`>;

export async function actOnComplaint({
  id,
  action,
  revision,
  key,
  content,
}: RecordCommand<ComplaintAction>): Promise<WriteAnswer> {
  const path: ComplaintPath = `/api/complaints/{complaintId}/${action}`;
  const params = { path: { complaintId: id }, header: headers(key, revision) };
  return remembered(await answered(client.POST(path, { params, body: content as never })));
}

export async function fileComplaint(key: string, content: FormContent): Promise<{ readonly complaintId: string }> {
  const params = { header: { 'Idempotency-Key': key } };
  return remembered(await answered(client.POST('/api/complaints', { params, body: content as never })));
}

type OutagePath = Extract<keyof paths, `/api/outages/{outageId}/${OutageAction}`>;

export async function actOnOutage({
  id,
  action,
  revision,
  key,
  content,
}: RecordCommand<OutageAction>): Promise<WriteAnswer> {
  const path: OutagePath = `/api/outages/{outageId}/${action}`;
  const params = { path: { outageId: id }, header: headers(key, revision) };
  return remembered(await answered(client.POST(path, { params, body: content as never })));
}

export async function reportOutage(key: string, content: FormContent): Promise<{ readonly outageId: string }> {
  const params = { header: { 'Idempotency-Key': key } };
  return remembered(await answered(client.POST('/api/outages', { params, body: content as never })));
}
