import { answered, client, sent } from './client';
import { rememberWrite } from './own-writes';
import type { WriteAnswer } from './views';

export interface FileToAttach {
  readonly caseId: string;
  /** Code of the document; `null` = none of the list. */
  readonly document: string | null;
  readonly file: File;
  /** Same key, same act: a repeat after a lost answer does nothing twice. */
  readonly key: string;
  /** How much has gone out, from 0 to 1. */
  readonly onProgress: (part: number) => void;
}

export async function attachFile({ caseId, document, file, key, onProgress }: FileToAttach): Promise<WriteAnswer> {
  const query = document === null ? '' : `?document=${encodeURIComponent(document)}`;
  const headers = {
    'Content-Type': 'application/octet-stream',
    'X-File-Name': encodeURIComponent(file.name.toWellFormed()),
    'Idempotency-Key': key,
  };
  const answer = await sent<WriteAnswer>(`/api/cases/${caseId}/files${query}`, { headers, body: file, onProgress });
  rememberWrite(answer.position);
  return answer;
}

export interface FileToDetach {
  readonly caseId: string;
  readonly document: string | null;
  readonly file: string;
  readonly key: string;
  readonly reason: string;
}

export async function detachFile({ caseId, document, file, key, reason }: FileToDetach): Promise<WriteAnswer> {
  const params = { path: { caseId }, header: { 'Idempotency-Key': key } };
  const body = { file, reason, ...(document === null ? {} : { document }) };
  const answer = await answered(client.POST('/api/cases/{caseId}/detach-file', { params, body }));
  rememberWrite(answer.position);
  return answer;
}

/** Where the content of a file is: to be looked at, or to be saved. */
export function fileAddress(caseId: string, file: string, as: 'inline' | 'attachment'): string {
  return `/api/cases/${caseId}/files/${file}?as=${as}`;
}
