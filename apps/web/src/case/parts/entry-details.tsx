import { useTranslation } from 'react-i18next';
import type { CaseView, HistoryEntry } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import styles from '../case.module.css';
import { type Content, type Line, member, type Wording } from './entry-wording';
import { fileLines } from './file-lines';
import { findingLines } from './finding-lines';
import { hearingLines } from './hearing-lines';
import { correctionLines, recordLines, wrongLines } from './record-lines';
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

export interface EntryDetailsProps {
  readonly entry: HistoryEntry;
  readonly caseView: CaseView;
  /** The entries that put this one right. */
  readonly corrections: readonly HistoryEntry[];
}

export function EntryDetails({ entry, caseView, corrections }: EntryDetailsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const localized = useLocalized();
  const title = (code: string): string => {
    const known = entry.titles.find((titled) => titled.code === code);
    return known ? localized(known.title) : code;
  };
  const wording = { t, words, dates, zone: caseView.zone, title, localized };
  const wrong = wrongLines(corrections, wording);
  const lines = [
    ...recordLines(entry, caseView, wording),
    ...correctionLines(entry, wording),
    ...linesOf(entry, wording),
  ];
  if (wrong.length + lines.length === 0) return null;
  // Words put the whole entry right; a corrected value only what stood in its place.
  const isWrong = corrections.some(({ correction }) => correction?.what === 'in-words');
  return (
    <dl className={`${styles['details'] ?? ''} ${isWrong ? (styles['struck'] ?? '') : ''}`}>
      {wrong.map(([label, value], index) => (
        <div key={`${label} ${String(index)}`}>
          <dt>{label}: </dt>
          <dd>
            <del>{value}</del>
          </dd>
        </div>
      ))}
      {lines.map(([label, value], index) => (
        <div key={`${label} ${String(index)}`}>
          <dt>{label}: </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function linesOf({ type, data }: HistoryEntry, wording: Wording): Line[] {
  if (type === 'StepStarted') return stepLines(data, wording);
  const own = hearingLines[type] ?? termLines[type] ?? findingLines[type] ?? fileLines[type];
  // Its outcome says for which result the term is set, not that there is one.
  if (type === 'PartialTermStarted') return own?.(data, wording) ?? [];
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

function actLines(data: Content, { t, words, title }: Wording): Line[] {
  const lines: Line[] = [];
  const { outcome, packageComplete, channel, signature } = data;
  if (outcome === 'favourable' || outcome === 'refusal') lines.push([t('detail.outcome'), t(`outcome.${outcome}`)]);
  if (typeof packageComplete === 'boolean')
    lines.push([t('detail.packageComplete'), t(packageComplete ? 'yes' : 'no')]);
  for (const name of texts) {
    const value = data[name];
    if (typeof value === 'string' && value !== '')
      lines.push([t(`detail.${name}`), name === 'text' ? title(value) : value]);
  }
  // Notices name a channel of their own kind.
  if (typeof channel === 'string' && !('notice' in data)) lines.push([t('detail.channel'), words.channel(channel)]);
  if (member(signature, 'kind') === 'built-in') lines.push([t('detail.signature'), t('signature.notEds')]);
  return lines;
}
