import { useMutation, useQueryClient } from '@tanstack/react-query';
import { registerOfficer } from '../../api/admin-commands';
import type { FormContent } from '../../api/case-commands';
import { useCommandKey } from '../../case/use-command-key';

export function useRegistering() {
  const key = useCommandKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (content: FormContent) => registerOfficer(key.current(), content),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['officers'] }),
    onError: key.settle,
    // The answer holds a password: it is not kept behind the page.
    gcTime: 0,
  });
}
