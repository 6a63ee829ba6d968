import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actOnOfficer, type OfficerAction } from '../../api/admin-commands';
import type { FormContent } from '../../api/case-commands';
import type { OfficerView } from '../../api/views';
import { useCommandKey } from '../../case/use-command-key';

interface OfficerAct {
  readonly action: OfficerAction;
  readonly content?: FormContent;
}

/** An act on an account at the revision that was seen. */
export function useOfficerAct({ id, revision }: OfficerView) {
  const key = useCommandKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: OfficerAct) => actOnOfficer({ ...act, id, revision, key: key.current() }),
    onSuccess: async () => {
      key.renew();
      await queries.invalidateQueries({ queryKey: ['officers'] });
    },
    onError: key.settle,
  });
}
