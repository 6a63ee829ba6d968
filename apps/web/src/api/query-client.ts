import { QueryClient } from '@tanstack/react-query';
import { NoAnswer } from './problem';

/** Reads are repeated only when no answer came: what the API refused once it refuses again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => error instanceof NoAnswer && failures < 2, staleTime: 5_000 },
    // Without a network an act fails at once, and says so, instead of waiting unseen.
    mutations: { retry: false, networkMode: 'always' },
  },
});
