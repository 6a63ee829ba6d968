import { queryOptions } from '@tanstack/react-query';
import type { FormContent } from './case-commands';
import { answered, client } from './client';
import { atLeast, rememberWrite } from './own-writes';

/** Cases by their number, as roles without people. */
export const erasableQuery = (number: string) =>
  queryOptions({
    queryKey: ['erasable', number],
    queryFn: () => answered(client.GET('/api/erasable-cases', { params: { query: { number, ...atLeast() } } })),
  });

export async function erasePersons(key: string, caseId: string, content: FormContent): Promise<void> {
  const params = { path: { caseId }, header: { 'Idempotency-Key': key } };
  const path = '/api/cases/{caseId}/erase-persons';
  const { position } = await answered(client.POST(path, { params, body: content as never }));
  rememberWrite(position);
}
