import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { caseQuery } from '../../api/case-queries';
import type { HistoryEntry } from '../../api/views';
import type { DateWords } from '../../format/date-words';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
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
  'opinion',
  'details',
] as const;

type LineName =
  | (typeof texts)[number]
  | 'channel'
  | 'outcome'
  | 'packageComplete'
  | 'step'
  | 'due'
  | 'rework'
  | 'signature'
  | 'source'
  | 'heldOn'
  | 'number';
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
  const sources = useSources();
  const lines =
    entry.type === 'StepStarted'
      ? stepLines(entry.data, wording)
      : [...foundLines(entry.data, wording, sources), ...actLines(entry.data, wording)];
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

/** Titles of what was looked up, by code, as the case on the page knows them. */
function useSources(): ReadonlyMap<string, string> {
  const localized = useLocalized();
  const { caseId = '' } = useParams();
  const lookUps = useQuery(caseQuery(caseId)).data?.lookUps ?? [];
  return new Map(lookUps.map(({ code, title }) => [code, localized(title)]));
}

/** A look-up and a talk with the child say of what and when. */
function foundLines(data: Content, { t, dates }: Wording, sources: ReadonlyMap<string, string>): Line[] {
  const { source, outcome, heldOn, register, number } = data;
  const lines: Line[] = [];
  if (typeof source === 'string') lines.push(['source', sources.get(source) ?? source]);
  if (outcome === 'found' || outcome === 'not-found' || outcome === 'unavailable') {
    lines.push(['outcome', t(`lookUp.state.${outcome}`)]);
  }
  if (typeof heldOn === 'string') lines.push(['heldOn', dates.legalDay(heldOn)]);
  if (typeof register === 'string' && typeof number === 'string') lines.push(['number', number]);
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
