import { useTranslation } from 'react-i18next';
import type { CaseAnomaly, StageEntry, StageLine } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates } from '../../format/use-format';
import { useWords } from '../../i18n/use-words';
import table from '../../ui/table.module.css';
import { Tag } from '../../ui/tag';
import { StateMark } from '../board/state-mark';
import { lineRows } from './line-rows';
import { StepWords } from './step-words';

const columns = ['stage', 'planned', 'actual', 'inTime', 'arrived'] as const;

/** A case's stages in order: what was planned, what came, and what is missing. */
export function StageTable({ line }: { readonly line: StageLine }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('monitoring.line.stages')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`monitoring.line.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lineRows(line).map((row) =>
          row.kind === 'gap' ? (
            <GapRow key={`gap ${String(row.gap.sequence)}`} gap={row.gap} />
          ) : (
            <StageRow key={row.entry.sequence} entry={row.entry} conflict={row.conflict} />
          ),
        )}
      </tbody>
    </table>
  );
}

function StageRow({ entry, conflict }: { readonly entry: StageEntry; readonly conflict: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { step, stepTitle, role, judgedBy, inTime, occurredAt, receivedAt } = entry;
  return (
    <tr data-sequence={entry.sequence}>
      <th scope="row">
        <span className="number">{entry.sequence}.</span> <strong>{words.stage(entry.stage)}</strong>
        {entry.externalCode && <span className="muted"> {entry.externalCode}</span>}
        {step !== null && (
          <div className="muted">
            <StepWords no={step} title={stepTitle} role={role} />
          </div>
        )}
        {conflict && <Tag tone="warn">{t('monitoring.line.conflict')}</Tag>}
      </th>
      <td data-label={t('monitoring.line.planned')} className="number">
        {judgedBy ? dates.dateTime(judgedBy, OFFICE_ZONE) : '–'}
      </td>
      <td data-label={t('monitoring.line.actual')} className="number">
        {dates.dateTime(occurredAt, OFFICE_ZONE)}
      </td>
      <td data-label={t('monitoring.line.inTime')}>
        {inTime === null ? '–' : <StateMark state={inTime ? 'on-time' : 'late'} late={!inTime} />}
      </td>
      <td data-label={t('monitoring.line.arrived')} className="number muted">
        {dates.dateTime(receivedAt, OFFICE_ZONE)}
      </td>
    </tr>
  );
}

function GapRow({ gap: { sequence, until } }: { readonly gap: CaseAnomaly }) {
  const { t } = useTranslation();
  const missing =
    sequence === until
      ? t('monitoring.line.gapOne', { at: sequence })
      : t('monitoring.line.gap', { from: sequence, to: until });
  return (
    <tr data-gap={sequence}>
      <th scope="row" colSpan={columns.length}>
        <Tag tone="warn">
          <span aria-hidden="true">⚠</span> {missing}
        </Tag>
      </th>
    </tr>
  );
}
