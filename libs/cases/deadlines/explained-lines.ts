import { type DeadlineRequest, deadlineWithPauses, localDay, prolongedDeadline } from '#legal-time';
import { DomainError } from '#platform';
import type { LocalizedText } from '#regulations';
import type { CaseDue, CaseEventOf } from '../domain/case-events.js';
import type { Pause } from '../domain/case-state.js';
import type { Procedure } from '../domain/procedure.js';
import type { ReasonLine } from './deadlines.view.js';
import type { ProlongationCourse } from './term-course.js';

export interface Explained {
  /** `null` while the term stands still. */
  readonly dueAt: string | null;
  readonly lines: readonly ReasonLine[];
}

/** A term with the days counted and skipped, those on which it stood still among them. */
export function explainTerm(request: DeadlineRequest, pauses: readonly Pause[]): Explained {
  const during = pauses.filter(({ from, to }) => to === null || (to > request.from && to > from));
  const { dueAt, explanation } = deadlineWithPauses(request, during);
  return { dueAt, lines: explanation };
}

/** Without an overall term: the reasons of the steps in a row. */
export function explainStepsInARow(
  { steps }: Pick<Procedure, 'steps'>,
  startedAt: string,
  zone: string,
  pauses: readonly Pause[],
): Explained {
  let from: string | null = startedAt;
  const lines: ReasonLine[] = [];
  for (const { duration, role } of steps) {
    if (duration === null || from === null) continue;
    const { value: amount, unit } = duration;
    const place = role === 'operator' ? 'state-corporation' : 'provider';
    const explained = explainTerm({ from, amount, unit, place, zone }, pauses);
    lines.push(...explained.lines);
    from = explained.dueAt;
  }
  return { dueAt: from, lines };
}

/** What a decision to prolong says and the law to it. Where today's data of the law would refuse it the decision stands. */
export function prolongationLines(
  { decided, from }: ProlongationCourse,
  { startedAt }: Pick<CaseDue, 'startedAt'>,
  zone: string,
): readonly ReasonLine[] {
  const { occurredAt: decidedAt, until } = decided;
  const request = { startedAt, dueAt: from, decidedAt, by: { toDay: until }, place: 'provider', zone } as const;
  try {
    return prolongedDeadline(request).explanation;
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** A day named in a decision moves on by the days on which the term stood still after it. */
export function pauseAfterProlongation(pause: Pause, zone: string): ReasonLine {
  const [from, to] = [dayWords(pause.from, zone), pause.to === null ? null : dayWords(pause.to, zone)];
  const still: LocalizedText = {
    kk: `Ұзартудан кейін мерзім ${from} күні тоқтатыла тұрды және әлі жалғастырылған жоқ.`,
    ru: `После продления течение срока приостановлено ${from} и ещё не возобновлено.`,
    en: `After the prolongation the term was suspended on ${from} and has not been resumed.`,
  };
  const over: LocalizedText = {
    kk: `Ұзартудан кейін мерзім ${from}–${to ?? ''} аралығында тоқтатыла тұрды: соңғы күн сонша күнтізбелік күнге жылжиды.`,
    ru: `После продления течение срока стояло с ${from} по ${to ?? ''}: последний день переносится на столько же календарных дней.`,
    en: `After the prolongation the term stood still from ${from} to ${to ?? ''}: its last day moves on by as many calendar days.`,
  };
  return line('suspended-after-prolongation', localDay(pause.from, zone), to === null ? still : over, PRACTICE);
}

/** Why a date that was set is another now. */
export function recalculationLines(
  recalculations: readonly CaseEventOf<'DueDatesRecalculated'>['data'][],
  of: string,
  zone: string,
): ReasonLine[] {
  return recalculations.flatMap(({ moved, cause, calendar, occurredAt }) =>
    moved
      .filter((due) => due.of === of)
      .map(({ from, to }) => {
        const [before, after] = [dayWords(from, zone), dayWords(to, zone)];
        const text = {
          kk: `Мерзім жаңа күнтізбе бойынша қайта есептелді: ${before} орнына ${after}. Негізі: ${cause}`,
          ru: `Срок пересчитан по новому календарю: вместо ${before} – ${after}. Основание: ${cause}`,
          en: `Counted anew by a new calendar: ${after} instead of ${before}. Cause: ${cause}`,
        };
        return line('recalculated', localDay(occurredAt, zone), text, calendar);
      }),
  );
}

const PRACTICE = 'Практика системы';

function line(reason: string, date: string, text: LocalizedText, source: string | null): ReasonLine {
  return { kind: 'note', date, reason, text, source };
}

/** `14.09.2026` is read alike in the three languages. */
function dayWords(instant: string, zone: string): string {
  return localDay(instant, zone).split('-').reverse().join('.');
}
