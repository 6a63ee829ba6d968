import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import stack from '../../ui/stack.module.css';
import { Tag } from '../../ui/tag';

type Tagged = Pick<CaseView, 'status' | 'closedBy' | 'outcome' | 'archive'> &
  Partial<Pick<CaseView, 'due' | 'suspendedSince'>>;

export function CaseTags({ caseView }: { readonly caseView: Tagged }) {
  const { t } = useTranslation();
  const { status, closedBy, outcome, archive, due, suspendedSince = null } = caseView;
  return (
    <div className={stack['row']}>
      {status === 'open' ? (
        <Tag>{t('status.open')}</Tag>
      ) : (
        <Tag tone={outcome === 'favourable' ? 'good' : 'calm'}>{t(`closedBy.${closedBy ?? 'issued'}`)}</Tag>
      )}
      {closedBy === 'issued' && outcome && (
        <Tag tone={outcome === 'favourable' ? 'good' : 'bad'}>{t(`outcome.${outcome}`)}</Tag>
      )}
      {archive && <Tag tone="warn">{t('case.archive')}</Tag>}
      {suspendedSince !== null && <Tag tone="warn">{t('terms.standsStill')}</Tag>}
      {due?.overdue && <Tag tone="bad">{t('case.late')}</Tag>}
    </div>
  );
}
