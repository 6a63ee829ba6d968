import { queryOptions } from '@tanstack/react-query';
import { answered, client } from './client';

/** What the program at hand is made of: the officers' pages, the monitoring board, or both. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => answered(client.GET('/api/installation')),
  staleTime: Infinity,
});
