import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { resetPassword } from '../../api/admin-commands';
import type { OfficerView } from '../../api/views';
import { useCommandKey } from '../../case/use-command-key';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';
import { OneTimePassword } from '../parts/one-time-password';

export function ResetPasswordCard({ officer }: { readonly officer: OfficerView }) {
  const { t } = useTranslation();
  const reset = useResetting(officer);
  return (
    <Card title={t('admin.password.reset')}>
      <ProblemSummary error={reset.error} />
      <p>{t('admin.password.text')}</p>
      <div>
        <Button isPending={reset.isPending} onPress={() => reset.mutate()}>
          {t('admin.password.reset')}
        </Button>
      </div>
      {reset.data && <OneTimePassword title={t('admin.password.done')} password={reset.data.oneTimePassword ?? ''} />}
    </Card>
  );
}

function useResetting({ id, revision }: OfficerView) {
  const key = useCommandKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => resetPassword(key.current(), id, revision),
    onSuccess: async () => {
      key.renew();
      await queries.invalidateQueries({ queryKey: ['officers'] });
    },
    onError: key.settle,
    // The answer holds a password: it is not kept behind the page.
    gcTime: 0,
  });
}
