import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import styles from '../case.module.css';
import { type Content, type Line, member, type Wording } from './entry-wording';
import { hearingLines } from './hearing-lines';
import { termLines } from './term-lines';

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

export function EntryDetails({ entry, zone }: { readonly entry: HistoryEntry; readonly zone: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const localized = useLocalized();
  const title = (code: string): string => {
    const known = entry.titles.find((titled) => titled.code === code);
    return known ? localized(known.title) : code;
  };
  const lines = linesOf(entry, { t, words, dates, zone, title });
  if (lines.length === 0) return null;
  return (
    <dl className={styles['details']}>
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}: </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function linesOf({ type, data }: HistoryEntry, wording: Wording): Line[] {
  if (type === 'StepStarted') return stepLines(data, wording);
  const own = hearingLines[type] ?? termLines[type];
  return [...groundLines(data, wording), ...actLines(data, wording), ...(own?.(data, wording) ?? [])];
}

function stepLines(data: Content, { t, words, dates, zone }: Wording): Line[] {
  const lines: Line[] = [[t('detail.step'), `${String(data['step'])}. ${words.role(String(data['role']))}`]];
  const dueAt = member(data['due'], 'dueAt');
  if (typeof dueAt === 'string') lines.push([t('detail.due'), dates.dateTime(dueAt, zone)]);
  if (data['rework'] === true) lines.push([t('detail.rework'), t('yes')]);
  return lines;
}

/** On what a refusal rests, or is to rest: titles of the edition's list, and the officer's words. */
function groundLines({ grounds }: Content, { t, title }: Wording): Line[] {
  if (!Array.isArray(grounds) || grounds.length === 0) return [];
  const named = grounds.map((ground) => {
    const code = member(ground, 'code');
    const words = member(ground, 'words');
    return [typeof code === 'string' ? title(code) : null, words].filter((part) => typeof part === 'string').join('. ');
  });
  return [[t('form.grounds'), named.join('; ')]];
}

function actLines(data: Content, { t, words }: Wording): Line[] {
  const lines: Line[] = [];
  const { outcome, packageComplete, channel, signature } = data;
  if (outcome === 'favourable' || outcome === 'refusal') lines.push([t('detail.outcome'), t(`outcome.${outcome}`)]);
  if (typeof packageComplete === 'boolean')
    lines.push([t('detail.packageComplete'), t(packageComplete ? 'yes' : 'no')]);
  for (const name of texts) {
    const value = data[name];
    if (typeof value === 'string' && value !== '') lines.push([t(`detail.${name}`), value]);
  }
  // Notices name a channel of their own kind.
  if (typeof channel === 'string' && !('notice' in data)) lines.push([t('detail.channel'), words.channel(channel)]);
  if (member(signature, 'kind') === 'built-in') lines.push([t('detail.signature'), t('signature.notEds')]);
  return lines;
}
