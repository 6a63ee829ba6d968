import type { AbsenceEvent, AbsenceRecorded } from './absence.events.js';
import {
  AbsenceNotFound,
  AbsenceOver,
  AbsenceOverlaps,
  AbsencePeriodWrong,
  ActsForAnother,
  DeputyAway,
  DeputyOfOtherBody,
  RoleWithoutDeputy,
} from './absence.errors.js';
import { activeAccount, type Officer, type OfficerAccount } from './officer.js';

export type Absence = Omit<AbsenceRecorded['data'], 'occurredAt'>;

/** Of one body: those that were recorded and not ended, by their ids. */
export type Absences = ReadonlyMap<string, Absence>;

export const absences = { initialState: new Map() as Absences, evolve };

function evolve(state: Absences, event: AbsenceEvent): Absences {
  switch (event.type) {
    case 'AbsenceRecorded': {
      const { occurredAt: _, ...absence } = event.data;
      return new Map([...state, [absence.absenceId, absence]]);
    }
    case 'AbsenceEnded':
      return new Map([...state].filter(([id]) => id !== event.data.absenceId));
  }
}

export interface RecordAbsenceInput extends Absence {
  readonly bodyId: string;
  readonly officer: Officer;
  readonly deputy: Officer;
  /** Legal day at the body. */
  readonly today: string;
  readonly at: string;
}

export function recordAbsence(state: Absences, input: RecordAbsenceInput): AbsenceEvent[] {
  const { bodyId, officer, deputy, today, at, ...absence } = input;
  for (const account of [activeAccount(officer), activeAccount(deputy)]) assertMayBeNamed(account, bodyId);
  if (absence.until < absence.from || absence.until < today) throw new AbsencePeriodWrong();
  assertNoLoop(state, absence);
  return [{ type: 'AbsenceRecorded', data: { ...absence, occurredAt: at } }];
}

/** Over by itself or ended: either way nobody acts for anybody by it. */
export function endAbsence(
  state: Absences,
  { absenceId, today, at }: { readonly absenceId: string; readonly today: string; readonly at: string },
): AbsenceEvent[] {
  const absence = state.get(absenceId);
  if (absence === undefined) throw new AbsenceNotFound();
  if (absence.until < today) throw new AbsenceOver();
  return [{ type: 'AbsenceEnded', data: { absenceId, occurredAt: at } }];
}

function assertMayBeNamed({ bodyId, roles }: OfficerAccount, ofBody: string): void {
  if (bodyId !== ofBody) throw new DeputyOfOtherBody();
  if (roles.includes('auditor') || roles.includes('administrator')) throw new RoleWithoutDeputy();
}

function assertNoLoop(state: Absences, { officerId, deputyId, from, until }: Absence): void {
  const meanwhile = [...state.values()].filter((other) => other.from <= until && from <= other.until);
  if (officerId === deputyId || meanwhile.some((other) => other.officerId === deputyId)) throw new DeputyAway();
  if (meanwhile.some((other) => other.officerId === officerId)) throw new AbsenceOverlaps();
  if (meanwhile.some((other) => other.deputyId === officerId)) throw new ActsForAnother();
}
