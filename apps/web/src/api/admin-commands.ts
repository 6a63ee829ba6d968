import type { FormContent } from './case-commands';
import { answered, client } from './client';
import type { paths } from './schema';
import type { PasswordAnswer, WriteAnswer } from './views';

/** An act on an account or a body that is there already. */
export interface AdminCommand<Action extends string> {
  readonly id: string;
  readonly action: Action;
  /** Revision the administrator saw. */
  readonly revision: number;
  /** Same key, same act: a repeat after a lost answer does nothing twice. */
  readonly key: string;
  readonly content?: FormContent;
}

export type BodyAction = 'change' | 'deactivate' | 'reactivate';
export type OfficerAction = 'roles' | 'deactivate' | 'reactivate';

const headers = (key: string, revision: number) => ({ 'Idempotency-Key': key, 'If-Match': `"${String(revision)}"` });

export function registerBody(key: string, content: FormContent): Promise<{ readonly id: string }> {
  const params = { header: { 'Idempotency-Key': key } };
  return answered(client.POST('/api/bodies', { params, body: content as never }));
}

type BodyPath = Extract<keyof paths, `/api/bodies/{id}/${BodyAction}`>;

export function actOnBody(command: AdminCommand<BodyAction>): Promise<WriteAnswer> {
  const { id, action, revision, key, content } = command;
  const path: BodyPath = `/api/bodies/{id}/${action}`;
  const params = { path: { id }, header: headers(key, revision) };
  return answered(client.POST(path, { params, ...(content && { body: content as never }) }));
}

export function registerOfficer(key: string, content: FormContent): Promise<PasswordAnswer> {
  const params = { header: { 'Idempotency-Key': key } };
  return answered(client.POST('/api/officers', { params, body: content as never }));
}

type OfficerPath = Extract<keyof paths, `/api/officers/{id}/${OfficerAction}`>;

export function actOnOfficer(command: AdminCommand<OfficerAction>): Promise<WriteAnswer> {
  const { id, action, revision, key, content } = command;
  const path: OfficerPath = `/api/officers/{id}/${action}`;
  const params = { path: { id }, header: headers(key, revision) };
  return answered(client.POST(path, { params, ...(content && { body: content as never }) }));
}

export function resetPassword(key: string, id: string, revision: number): Promise<PasswordAnswer> {
  const params = { path: { id }, header: headers(key, revision) };
  return answered(client.POST('/api/officers/{id}/reset-password', { params }));
}
