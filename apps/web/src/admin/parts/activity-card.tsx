import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';

export interface ActivityCardProps {
  readonly active: boolean;
  /** What becomes of it. */
  readonly text: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onAct: (action: 'deactivate' | 'reactivate') => void;
}

/** Takes an account or a body out of use, and back. Nothing is deleted: what they did stays in the cases. */
export function ActivityCard({ active, text, error, isPending, onAct }: ActivityCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={active ? t('admin.deactivate') : t('admin.reactivate')}>
      <ProblemSummary error={error} />
      <p>{text}</p>
      <div>
        <Button
          look={active ? 'danger' : 'main'}
          isPending={isPending}
          onPress={() => onAct(active ? 'deactivate' : 'reactivate')}
        >
          {active ? t('admin.deactivate') : t('admin.reactivate')}
        </Button>
      </div>
    </Card>
  );
}
