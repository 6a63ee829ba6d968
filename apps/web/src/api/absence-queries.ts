import { queryOptions } from '@tanstack/react-query';
import type { FormContent } from './case-commands';
import { answered, client } from './client';

export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: () => answered(client.GET('/api/absences')),
});

export const officersQuery = queryOptions({
  queryKey: ['officers'],
  queryFn: () => answered(client.GET('/api/officers')),
});

export function recordAbsence(key: string, content: FormContent) {
  const params = { header: { 'Idempotency-Key': key } };
  return answered(client.POST('/api/absences', { params, body: content as never }));
}

export function endAbsence(key: string, id: string) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return answered(client.POST('/api/absences/{id}/end', { params }));
}
