import type { FormContent } from '../api/case-commands';
import { readMoment, sentDay } from '../format/typed-moment';

type Value = string | boolean | number;
type Tree = Map<string, Tree | Value>;

/** Time of day beside the field `occurredAt`, which holds the day. Names with an underscore are not sent. */
export const TIME_FIELD = '_time';

/** Time of day beside another field that holds the day of a moment. */
export function timeFieldOf(name: string): string {
  return name === 'occurredAt' ? TIME_FIELD : `${TIME_FIELD}/${name}`;
}

/** Day of a moment whose own field holds the time of day, because the day is settled. */
export function dayFieldOf(name: string): string {
  return `_day/${name}`;
}

/**
 * What a form sends. Field names are paths (`parties/applicant/iin`), numbers in them are places in a list. Empty fields
 * are left out, so that the API sees them as not given; what they belong to is there, so that it names the very field.
 * What cannot be read as a date goes as typed: the API says so.
 */
export function formBody(data: FormData, zone: string): FormContent {
  const body: Tree = new Map();
  for (const [name, value] of data) {
    if (typeof value !== 'string' || name.startsWith('_') || isOpenLine(name, value)) continue;
    const path = name.split('/');
    const field = path.pop() ?? '';
    const owner = branch(body, path);
    if (value.trim() !== '') owner.set(field, sent(name, value.trim(), data, zone));
  }
  return asObject(body);
}

/** A line for one more document in words that nobody has filled in: nothing was handed in there, or found missing. */
function isOpenLine(name: string, value: string): boolean {
  return value.trim() === '' && /^(documents|missing)\/\d+\/words$/.test(name);
}

function branch(tree: Tree, [name, ...rest]: readonly string[]): Tree {
  if (name === undefined) return tree;
  const present = tree.get(name);
  const grown: Tree = present instanceof Map ? present : new Map<string, Tree | Value>();
  tree.set(name, grown);
  return branch(grown, rest);
}

function asObject(tree: Tree): FormContent {
  return Object.fromEntries([...tree].map(([name, value]) => [name, plain(value)]));
}

function plain(value: Tree | Value): unknown {
  if (!(value instanceof Map)) return value;
  const isList = value.size > 0 && [...value.keys()].every((name) => /^\d+$/.test(name));
  return isList ? [...value.values()].map(plain) : asObject(value);
}

function sent(name: string, value: string, data: FormData, zone: string): Value {
  switch (name.split('/').at(-1)) {
    case 'occurredAt':
    case 'at':
    case 'startedAt':
    case 'endedAt':
    case 'failedAt':
    case 'noticedAt':
    case 'restoredAt':
    case 'receivedAt':
      return momentIn(data, name, value, zone);
    case 'readOn':
    case 'learnedOn':
    case 'decidedOn':
    case 'birthDate':
    case 'inspectedOn':
    case 'concludedOn':
    case 'endsOn':
    case 'validUntil':
    case 'until':
    case 'heldOn':
      return sentDay(value);
    case 'corrects':
      return Number(value);
    case 'entry':
      // Of a case its place in the history, of a register its number as written.
      return name === 'entry' ? Number(value) : value;
    case 'appealInformation':
    case 'noEnd':
    case 'reopens':
    case 'packageComplete':
    case 'placeAvailable':
    case 'conditionsSuitable':
    case 'attended':
    case 'asksForOralHearing':
    case 'consent':
    case 'answer':
    case 'agrees':
      return value === 'true';
    default:
      return value;
  }
}

function momentIn(data: FormData, name: string, value: string, zone: string): string {
  const day = data.get(dayFieldOf(name));
  return typeof day === 'string' ? moment(day, value, zone) : moment(value, data.get(timeFieldOf(name)), zone);
}

function moment(day: string, time: FormDataEntryValue | null, zone: string): string {
  const clock = typeof time === 'string' ? time : '';
  return readMoment(zone, day, clock) ?? `${day} ${clock}`.trim();
}
