import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { JournalColumn, JournalEntry } from '../api/views';
import { typedDay, typedTime } from '../format/typed-moment';
import { wallClockAt } from '../format/zone';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';

export interface JournalCellProps {
  readonly column: JournalColumn['code'];
  readonly entry: JournalEntry;
  readonly zone: string;
  readonly linked: boolean;
}

export function JournalCell({ column, entry, zone, linked }: JournalCellProps): ReactNode {
  const localized = useLocalized();
  const words = useWords();
  switch (column) {
    case 'number':
      return linked ? <Link to={`/cases/${entry.caseId}`}>{entry.label}</Link> : entry.label;
    case 'entered':
      return moment(entry.enteredAt, zone);
    case 'paper-number':
      return entry.paperNumber;
    case 'incoming-number':
      return entry.incomingNumber;
    case 'names':
      return <Names entry={entry} />;
    case 'service':
      return localized(entry.serviceTitle);
    case 'channel':
      return words.channel(entry.channel);
    case 'executor':
      return entry.executor?.name;
    case 'due':
      return moment(entry.dueAt, zone);
    case 'ending':
      return <Ending entry={entry} zone={zone} />;
    case 'result':
      return entry.resultTitle && localized(entry.resultTitle);
    case 'result-number':
      return entry.resultNumber;
    case 'reason':
      return entry.reason;
    case 'handing':
      return <Handing entry={entry} zone={zone} />;
    case 'valid-from':
      return day(entry.validFrom);
    case 'valid-until':
      return <ValidUntil entry={entry} />;
    case 'prolongs':
      return entry.prolongs;
    case 'note':
      return <Note entry={entry} />;
  }
}

function Names({ entry: { persons } }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation();
  return persons.map(({ role, fullName }) => <div key={role}>{fullName ?? t('party.erased')}</div>);
}

function Ending({ entry: { ending }, zone }: { readonly entry: JournalEntry; readonly zone: string }) {
  const { t } = useTranslation();
  if (ending === null) return null;
  const { closedBy, outcome, closedAt } = ending;
  const how = [t(`closedBy.${closedBy}`), outcome && t(`outcome.${outcome}`), moment(closedAt, zone)];
  return how.filter(Boolean).join(', ');
}

/** To whom the receipt went, or that it was not taken. */
function Handing({ entry: { handing }, zone }: { readonly entry: JournalEntry; readonly zone: string }) {
  const { t } = useTranslation();
  if (handing === null) return null;
  const whom = handing.outcome === 'declined' ? 'declined' : (handing.takenBy ?? 'sent');
  return `${t(`journals.handing.${whom}`)}, ${moment(handing.occurredAt, zone) ?? ''}`;
}

function ValidUntil({ entry: { state, validUntil } }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation();
  return state === 'entered' && validUntil === null ? t('journals.noEnd') : day(validUntil);
}

/** What is remarkable about a number. */
function Note({ entry: { state, voidReason, archive } }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation();
  if (voidReason !== null) return `${t('journals.state.void')}: ${t(`journals.void.${voidReason}`)}`;
  if (state === 'reserved') return t('journals.state.reserved');
  return archive ? t('case.archive') : null;
}

/** As it is written in a book: `04.03.2019 10:05`. */
function moment(instant: string | null, zone: string): string | null {
  if (instant === null) return null;
  const clock = wallClockAt(zone, Date.parse(instant));
  return `${typedDay(clock)} ${typedTime(clock)}`;
}

function day(legalDay: string | null): string | null {
  return legalDay === null ? null : legalDay.split('-').reverse().join('.');
}
