import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../api/views';
import { useDates } from '../../format/use-format';
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

export function EntryDetails({ entry, zone }: { readonly entry: HistoryEntry; readonly zone: string }) {
  const { t } = useTranslation();
  const lines = useLines(entry, zone);
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

type LineName =
  (typeof texts)[number] | 'channel' | 'outcome' | 'packageComplete' | 'step' | 'due' | 'rework' | 'signature';

function useLines({ type, data }: HistoryEntry, zone: string): [LineName, string][] {
  const { t } = useTranslation();
  const dates = useDates();
  const lines: [LineName, string][] = [];
  if (type === 'StepStarted') {
    lines.push(['step', `${String(data['step'])}. ${roleWord(t, data['role'])}`]);
    const dueAt = dueOf(data['due']);
    if (dueAt !== null) lines.push(['due', dates.dateTime(dueAt, zone)]);
    if (data['rework'] === true) lines.push(['rework', t('yes')]);
    return lines;
  }
  if (data['outcome'] === 'favourable' || data['outcome'] === 'refusal') {
    lines.push(['outcome', t(`outcome.${data['outcome']}`)]);
  }
  if (typeof data['packageComplete'] === 'boolean') {
    lines.push(['packageComplete', t(data['packageComplete'] ? 'yes' : 'no')]);
  }
  for (const name of texts) {
    const value = data[name];
    if (typeof value === 'string' && value !== '') lines.push([name, value]);
  }
  const channel = channels.find((candidate) => candidate === data['channel']);
  if (channel) lines.push(['channel', t(`channel.${channel}`)]);
  if (isBuiltIn(data['signature'])) lines.push(['signature', t('signature.notEds')]);
  return lines;
}

const channels = ['provider-office', 'state-corporation', 'portal', 'education-organisation'] as const;
const stepRoles = [
  'clerk',
  'head',
  'executor',
  'authorised-officer',
  'administration',
  'operator',
  'portal-gateway',
] as const;

function roleWord(t: ReturnType<typeof useTranslation>['t'], role: unknown): string {
  const known = stepRoles.find((candidate) => candidate === role);
  return known ? t(`role.${known}`) : '';
}

function dueOf(due: unknown): string | null {
  const dueAt = (due as { readonly dueAt?: unknown } | null | undefined)?.dueAt;
  return typeof dueAt === 'string' ? dueAt : null;
}

function isBuiltIn(signature: unknown): boolean {
  return (signature as { readonly kind?: unknown } | null | undefined)?.kind === 'built-in';
}
