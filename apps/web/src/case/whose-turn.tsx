import { useTranslation } from 'react-i18next';
import type { CaseView } from '../api/views';
import { useDates } from '../format/use-format';
import { DueMark } from '../ui/due';
import { useWords } from '../i18n/use-words';

/** Nothing to do here for this reader: whose turn it is, or how the case ended. */
export function WhoseTurn({
  caseView: { step, closedBy, closedAt, outcome, executor, archive, zone, withdrawalReason },
}: {
  readonly caseView: CaseView;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  if (step === null) {
    return (
      <p>
        {closedBy && t(`closedBy.${closedBy}`)}
        {closedBy === 'issued' && outcome && ` – ${t(`outcome.${outcome}`)}`}
        {closedAt && `, ${dates.dateTime(closedAt, zone)}`}
        {withdrawalReason && `. ${t('form.reason')}: ${withdrawalReason}`}
      </p>
    );
  }
  const who = step.role === 'executor' && executor ? `${t('role.executor')} (${executor.name})` : words.role(step.role);
  return (
    <>
      <p>
        {t('case.turnOf')} <strong>{who}</strong> – {words.activity(step.activity)}
      </p>
      {step.due && <DueMark dueAt={step.due.dueAt} overdue={step.due.overdue} past={archive} zone={zone} />}
    </>
  );
}
