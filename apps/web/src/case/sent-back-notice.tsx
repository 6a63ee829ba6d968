import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../api/views';
import { useDates } from '../format/use-format';
import { useWords } from '../i18n/use-words';
import { Notice } from '../ui/notice';
import { reasonIn, sentBack } from './sent-back';

export interface SentBackNoticeProps {
  readonly entries: readonly HistoryEntry[];
  readonly zone: string;
}

/** The work came back: who sent it and why stands over the form, not only at the end of the history. */
export function SentBackNotice({ entries, zone }: SentBackNoticeProps) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const entry = sentBack(entries);
  if (entry === null) return null;
  const { type, officer, occurredAt, data } = entry;
  return (
    <Notice tone="warn" title={words.event(type)}>
      <p>{reasonIn(data) ?? t('party.erased')}</p>
      <p className="muted">
        {officer && `${officer.name}, `}
        {dates.dateTime(occurredAt, zone)}
      </p>
    </Notice>
  );
}
