import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { actOnBody, type BodyAction } from '../../api/admin-commands';
import type { FormContent } from '../../api/case-commands';
import type { BodyView } from '../../api/views';
import { useCommandKey } from '../../case/use-command-key';

interface BodyAct {
  readonly action: BodyAction;
  readonly content?: FormContent;
}

/** An act on a body at the revision that was seen; afterwards the page says that it is done. */
export function useBodyAct({ id, revision }: BodyView) {
  const key = useCommandKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (act: BodyAct) => actOnBody({ ...act, id, revision, key: key.current() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['bodies'] });
      await navigate(`/admin/bodies/${id}`, { replace: true, state: { done: 'changed' } });
    },
    onError: key.settle,
  });
}
