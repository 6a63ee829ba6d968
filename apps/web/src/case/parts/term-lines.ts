import { member, type Content, type Line, type Wording } from './entry-wording';

type Lines = (data: Content, wording: Wording) => Line[];

/** What the history tells of terms: that one began, stood still, was prolonged, moved, or has ended. */
export const termLines: Readonly<Record<string, Lines>> = {
  PartialTermStarted: ({ code, due }, wording) => named(code, member(due, 'dueAt'), wording),
  TermSuspended: ({ ground }, { t, title }) => [[t('terms.ground'), title(String(ground))]],
  TermResumed: resumed,
  TermProlonged: prolonged,
  DueDatesRecalculated: recalculated,
  StepOverdue: spoken,
  TermExpiring: spoken,
  TermExpired: spoken,
};

/** The term by its title, with its due date. */
function named(code: unknown, dueAt: unknown, { title, dates, zone }: Wording): Line[] {
  return typeof code === 'string' && typeof dueAt === 'string' ? [[title(code), dates.dateTime(dueAt, zone)]] : [];
}

function spoken({ of, dueAt }: Content, wording: Wording): Line[] {
  return named(of, dueAt, wording);
}

function resumed({ due, stepDue, terms }: Content, wording: Wording): Line[] {
  const { t, dates, zone } = wording;
  const at = (value: unknown, label: string): Line[] => {
    const dueAt = member(value, 'dueAt');
    return typeof dueAt === 'string' ? [[label, dates.dateTime(dueAt, zone)]] : [];
  };
  const beside: unknown[] = Array.isArray(terms) ? terms : [];
  return [
    ...at(due, t('fact.due')),
    ...at(stepDue, t('terms.stepDue')),
    ...beside.flatMap((term) => named(member(term, 'code'), member(member(term, 'due'), 'dueAt'), wording)),
  ];
}

function prolonged({ until, ceiling, noticeDueAt }: Content, { t, dates, zone }: Wording): Line[] {
  return [
    [t('terms.until'), dates.legalDay(String(until))],
    ...(typeof ceiling === 'string' ? [[t('terms.ceiling'), dates.legalDay(ceiling)] as const] : []),
    ...(typeof noticeDueAt === 'string' ? [[t('terms.noticeDue'), dates.dateTime(noticeDueAt, zone)] as const] : []),
  ];
}

function recalculated({ cause, calendar, moved }: Content, { t, title, dates, zone }: Wording): Line[] {
  const dues: unknown[] = Array.isArray(moved) ? moved : [];
  const lines = dues.flatMap((due): Line[] => {
    const [of, from, to] = [member(due, 'of'), member(due, 'from'), member(due, 'to')];
    if (typeof of !== 'string' || typeof from !== 'string' || typeof to !== 'string') return [];
    return [[title(of), `${dates.dateTime(from, zone)} → ${dates.dateTime(to, zone)}`]];
  });
  return [[t('terms.cause'), String(cause)], ...lines, [t('terms.calendar'), String(calendar)]];
}
