import type { Activity, Role } from '#regulations';
import type { ScenarioAct } from '#regulations/testing';
import { actionsDue } from '../../domain/allowed-actions.js';
import { isDrafting } from '../../domain/beside.js';
import type { CaseEvent } from '../../domain/case-events.js';
import type { CaseFile, OpenCase } from '../../domain/case-file.js';
import { asksForChildTalk } from '../../domain/child-talk.js';
import { dataToLookUp } from '../../domain/fetched-data.js';
import { act, decided, fold, officer } from '../fixtures.js';
import { actNamed } from './acts.js';
import { attempt } from './attempt.js';
import { instantOf } from './local-time.js';

export interface PlayedActs {
  readonly events: readonly CaseEvent[];
  readonly faults: readonly string[];
}

type OneAct = Extract<ScenarioAct, { do: string }>;

/** Plays acts after the events; stops at the first that goes otherwise than the scenario says. */
export function playActs(events: readonly CaseEvent[], acts: readonly ScenarioAct[]): PlayedActs {
  return acts.reduce<PlayedActs>((played, one) => (played.faults.length > 0 ? played : playAct(played.events, one)), {
    events,
    faults: [],
  });
}

function playAct(events: readonly CaseEvent[], one: ScenarioAct): PlayedActs {
  if ('go' in one) return carryOn(events, one.go === 'end' ? null : one.go, one.at);
  const done = perform(events, one);
  if ('refused' in done) {
    const expected = done.refused === one.refused;
    return { events, faults: expected ? [] : [`${one.do} was refused: ${done.refused}`] };
  }
  const faults = one.refused === undefined ? [] : [`${one.do} was not refused with ${one.refused}`];
  return { events: done.events, faults };
}

function perform(events: readonly CaseEvent[], one: OneAct): ReturnType<typeof attempt> {
  const file = fold(events);
  const { by, notBefore, play } = actNamed(one.do);
  const at = one.at === undefined ? next(file, notBefore?.(file)) : instantOf(one.at);
  const role = one.by ?? by ?? roleOf(file);
  const acting = act(role, at, { officer: officer(role, one.officer ?? executorOf(file, role)) });
  return attempt(() => decided(events, () => play(file, acting, one.with ?? {})));
}

/** Carries a case on as it should be until the activity is due, or to its end. */
export function carryOn(events: readonly CaseEvent[], until: Activity | null, at?: string): PlayedActs {
  let played = events;
  let when = at;
  for (let due = dueNext(fold(played), until); due !== null; due = dueNext(fold(played), until)) {
    const done = perform(played, when === undefined ? { do: due } : { do: due, at: when });
    if ('refused' in done) return { events: played, faults: [`on the way, ${due} was refused: ${done.refused}`] };
    played = done.events;
    when = undefined;
  }
  const file = fold(played);
  const arrived = file.status === 'open' ? (file.step.remaining[0] ?? null) : null;
  return { events: played, faults: arrived === until ? [] : [`${until ?? 'the end'} was never due`] };
}

/** The next act of a case that goes well; `null` when it has come far enough. */
function dueNext(file: CaseFile, until: Activity | null): string | null {
  if (file.status !== 'open') return null;
  const due = file.step.remaining[0] ?? null;
  if (due === until && due !== 'draft') return null;
  const before = isDrafting(file) ? besides(file) : null;
  if (before !== null) return before;
  return due === until ? null : (actionsDue(file)[0] ?? null);
}

/** What whoever examines and drafts still has to do besides, before the result can be drafted. */
function besides(file: OpenCase): string | null {
  const { branches, procedure, childIds } = file;
  if (dataToLookUp(file).length > 0) return 'record-fetched-data';
  if (asksForChildTalk(file) && childIds.some((id) => !branches.talkedWith.includes(id))) return 'record-child-talk';
  if (procedure.conclusions !== null && branches.conclusions.length === 0) return 'request-conclusions';
  if (branches.conclusions.some(({ outcome }) => outcome === null)) return 'record-conclusion';
  return null;
}

function next(file: CaseFile, notBefore = ''): string {
  const last = file.status === 'none' ? 0 : Date.parse(file.lastActAt);
  const soon = new Date(last + 60_000).toISOString();
  return soon > notBefore ? soon : notBefore;
}

function roleOf(file: CaseFile): Role {
  if (file.status === 'open') return file.step.role;
  return file.status === 'none' ? 'clerk' : (file.procedure.steps[0]?.role ?? 'clerk');
}

/** A named executor acts himself. */
function executorOf(file: CaseFile, role: Role): string {
  return role === 'executor' && file.status !== 'none' ? (file.executorId ?? role) : role;
}
