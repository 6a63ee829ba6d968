import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../api/views';
import type { DateWords } from '../../format/date-words';
import { useDates } from '../../format/use-format';
import { type CodeWords, useWords } from '../../i18n/use-words';
import styles from '../case.module.css';

/** Facts of an event's content worth a line, in this order. The rest stands on the page or is for machines. */
const texts = [
  'incomingNumber',
  'paperNumber',
  'receiptNumber',
  'resultNumber',
  'decisionNumber',
  'resolution',
  'findings',
  'reason',
  'text',
  'receivedBy',
] as const;

type LineName =
  (typeof texts)[number] | 'channel' | 'outcome' | 'packageComplete' | 'step' | 'due' | 'rework' | 'signature';
type Line = readonly [name: LineName, value: string];

interface Wording {
  readonly t: TFunction;
  readonly words: CodeWords;
  readonly dates: DateWords;
  readonly zone: string;
}

export function EntryDetails({ entry, zone }: { readonly entry: HistoryEntry; readonly zone: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const wording = { t, words, dates, zone };
  const lines = entry.type === 'StepStarted' ? stepLines(entry.data, wording) : actLines(entry.data, wording);
  if (lines.length === 0) return null;
  return (
    <dl className={styles['details']}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`detail.${name}`)}: </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Content = Readonly<Record<string, unknown>>;

function stepLines(data: Content, { t, words, dates, zone }: Wording): Line[] {
  const lines: Line[] = [['step', `${String(data['step'])}. ${words.role(String(data['role']))}`]];
  const dueAt = member(data['due'], 'dueAt');
  if (typeof dueAt === 'string') lines.push(['due', dates.dateTime(dueAt, zone)]);
  if (data['rework'] === true) lines.push(['rework', t('yes')]);
  return lines;
}

function actLines(data: Content, { t, words }: Wording): Line[] {
  const lines: Line[] = [];
  const { outcome, packageComplete, channel, signature } = data;
  if (outcome === 'favourable' || outcome === 'refusal') lines.push(['outcome', t(`outcome.${outcome}`)]);
  if (typeof packageComplete === 'boolean') lines.push(['packageComplete', t(packageComplete ? 'yes' : 'no')]);
  for (const name of texts) {
    const value = data[name];
    if (typeof value === 'string' && value !== '') lines.push([name, value]);
  }
  if (typeof channel === 'string') lines.push(['channel', words.channel(channel)]);
  if (member(signature, 'kind') === 'built-in') lines.push(['signature', t('signature.notEds')]);
  return lines;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
