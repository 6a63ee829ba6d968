import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../api/case-queries';
import type { CaseView } from '../api/views';
import { useDates } from '../format/use-format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useWords } from '../i18n/use-words';

export interface OvertakenNoticeProps {
  readonly seen: CaseView;
  readonly caseView: CaseView;
  readonly onLooked: () => void;
}

/** Somebody else did it first: who did what meanwhile, and on with the case as it stands now. */
export function OvertakenNotice({ seen, caseView, onLooked }: OvertakenNoticeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { data } = useQuery(historyQuery(seen.caseId));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const meanwhile = data?.entries.filter(({ revision, officer }) => revision > seen.revision && officer !== null) ?? [];
  return (
    <div ref={box} role="alert" tabIndex={-1} data-quiet-focus>
      <Notice tone="warn" title={t('overtaken.title')}>
        <p>{t('overtaken.text')}</p>
        <ul>
          {meanwhile.map(({ revision, type, officer, recordedAt }) => (
            <li key={revision}>
              {officer?.name}: {words.event(type)}, {dates.dateTime(recordedAt, caseView.zone)}
            </li>
          ))}
        </ul>
        <div>
          <Button look="main" onPress={onLooked}>
            {t('overtaken.look')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
