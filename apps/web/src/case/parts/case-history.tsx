import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../api/case-queries';
import type { CaseView, HistoryEntry } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import stack from '../../ui/stack.module.css';
import { Tag } from '../../ui/tag';
import styles from '../case.module.css';
import { CorrectEntry } from './correct-entry';
import { EntryDetails } from './entry-details';
import { useWords } from '../../i18n/use-words';

export interface CaseHistoryProps {
  readonly caseView: CaseView;
  readonly onCorrected: () => void;
}

/** The audit trail: who, what, when it happened, when it was recorded, on what it rests. */
export function CaseHistory({ caseView, onCorrected }: CaseHistoryProps) {
  const { t } = useTranslation();
  const history = useQuery(historyQuery(caseView.caseId));
  return (
    <Card id="history" title={t('history.title')}>
      {history.isPending && <Loading lines={6} />}
      {history.isError && <FaultNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.isSuccess && (
        <ol className={styles['history']}>
          {history.data.entries.map((entry) => (
            <Entry
              key={entry.revision}
              entry={entry}
              entries={history.data.entries}
              caseView={caseView}
              onCorrected={onCorrected}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

export interface EntryProps extends CaseHistoryProps {
  readonly entry: HistoryEntry;
  readonly entries: readonly HistoryEntry[];
}

/** One event, with all that the history says of it. */
export function Entry({ entry, entries, caseView, onCorrected }: EntryProps) {
  const corrections = entries.filter(({ revision }) => entry.correctedBy.includes(revision));
  const { t } = useTranslation();
  const words = useWords();
  // It follows by itself from the act before it: nobody's act of its own.
  const follows = entry.type === 'StepStarted' || entry.type === 'PartialTermStarted';
  const Heading = follows || clock.has(entry.type) ? 'span' : 'strong';
  return (
    <li id={`entry-${String(entry.revision)}`} className={styles['entry']} data-event={entry.type}>
      <EntryTimes entry={entry} zone={caseView.zone} />
      <div className={styles['what']}>
        <div className={stack['row']}>
          <Heading>{words.event(entry.type)}</Heading>
          {corrections.length > 0 && <Tag tone="warn">{t('correction.wrong')}</Tag>}
          {entry.late && <Tag tone="bad">{t('path.late')}</Tag>}
          {entry.practice && <Tag>{t('path.practice')}</Tag>}
        </div>
        {!follows && <Actor entry={entry} />}
        <Corrections entry={entry} />
        <EntryDetails entry={entry} caseView={caseView} corrections={corrections} />
        {entry.lateReason && (
          <div>
            {t('history.lateReason')}: {entry.lateReason}
          </div>
        )}
        <CitationMark citation={entry.citation} />
        <CorrectEntry entry={entry} caseView={caseView} onCorrected={onCorrected} />
      </div>
    </li>
  );
}

/** From the wrong entry to what puts it right, and back. */
function Corrections({ entry: { correctedBy, correction } }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation();
  if (correctedBy.length === 0 && correction === null) return null;
  return (
    <div>
      {correctedBy.map((revision) => (
        <a key={revision} href={`#entry-${String(revision)}`}>
          {t('correction.correctedBelow')}
        </a>
      ))}
      {correction && <a href={`#entry-${String(correction.corrects)}`}>{t('correction.correctsAbove')}</a>}
    </div>
  );
}

/** What the clock says is told, but no officer's act. */
const clock: ReadonlySet<string> = new Set(['StepOverdue', 'TermExpiring', 'TermExpired']);

const SAME_MS = 60_000;

function EntryTimes({
  entry: { occurredAt, recordedAt },
  zone,
}: {
  readonly entry: HistoryEntry;
  readonly zone: string;
}) {
  const { t } = useTranslation();
  const dates = useDates();
  const apart = Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) >= SAME_MS;
  return (
    <div className={`${styles['times'] ?? ''} number`}>
      <time dateTime={occurredAt}>{dates.dateTime(occurredAt, zone)}</time>
      {apart && <span className="muted">{t('history.recorded', { at: dates.dateTime(recordedAt, zone) })}</span>}
    </div>
  );
}

function Actor({ entry: { officer, actingFor, role, body } }: { readonly entry: HistoryEntry }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  if (officer === null && role !== 'system') return null;
  const known = roles.find((candidate) => candidate === role);
  const parts = [
    officer?.name,
    actingFor && t('absence.for', { name: actingFor.name }),
    known && words.role(known),
    body && localized(body.name),
  ];
  return <div>{parts.filter(Boolean).join(' · ')}</div>;
}

const roles = [
  'clerk',
  'head',
  'executor',
  'authorised-officer',
  'administration',
  'operator',
  'portal-gateway',
  'ict-officer',
  'system',
  'auditor',
  'administrator',
] as const;
