import { generalLawOn, localDay } from '#legal-time';
import type { PublishedEdition } from '#regulations';
import { dueTitle } from '../case-views/term-title.js';
import type { CaseEvent } from '../domain/case-events.js';
import { systemWords } from '../domain/system-words.js';
import type { CodeTitle } from './case-history.view.js';

interface TitleSources {
  readonly edition: PublishedEdition;
  readonly zone: string;
}

/** Titles of what an event names by codes alone: an event pins codes, and the reader of the history wants words. */
export function titlesIn(type: string, data: Readonly<Record<string, unknown>>, sources: TitleSources): CodeTitle[] {
  const ofLaw = type === 'HearingWaived' ? waiverTitles(data, sources) : [];
  const { edition } = sources;
  const source = (edition.fetchedData ?? []).filter(({ code }) => type === 'DataFetched' && code === data['source']);
  const documents = fileEvents.has(type) ? documentTitles(data['document'], edition) : [];
  const terms = termTitles(type, data, sources);
  const words = systemTitles(data['text']);
  return [...groundTitles(data['grounds'], edition), ...titled(source), ...ofLaw, ...terms, ...documents, ...words];
}

/** What the system wrote is kept in both official languages at once: to its reader it stands for the words of his own. */
function systemTitles(text: unknown): CodeTitle[] {
  const title = systemWords(text);
  return title === null ? [] : [{ code: String(text), title }];
}

const fileEvents: ReadonlySet<string> = new Set<CaseEvent['type']>(['FileAttached', 'FileDetached']);

/** A code may stand in the lists of several channels, under the same title. */
function documentTitles(code: unknown, { documents }: PublishedEdition): CodeTitle[] {
  const listed = Object.values(documents).flatMap((list) => list.flatMap((one) => [one, ...(one.items ?? [])]));
  return titled(listed.filter((one) => one.code === code).slice(0, 1));
}

interface TermData {
  readonly basis?: { readonly step: number | null };
  readonly code?: string;
  readonly of?: string;
  readonly moved?: readonly { readonly of: string }[];
  readonly terms?: readonly { readonly code: string }[];
  readonly ground?: string;
}

/** Due dates that the content names, and the ground on which the term stands still. */
function termTitles(type: string, data: TermData, { edition }: TitleSources): CodeTitle[] {
  if (type === 'TermSuspended') {
    const named = (edition.suspensions ?? []).filter(({ code }) => code === data.ground);
    return named.map(({ code, text }) => ({ code, title: text }));
  }
  const codes = termEvents.has(type) ? [data.code, data.of, ...ofs(data)] : [];
  return codes
    .filter((code) => code !== undefined)
    .map((code) => ({ code, title: dueTitle(edition, code, data.basis?.step ?? null) }));
}

function ofs({ moved = [], terms = [] }: TermData): string[] {
  return [...moved.map(({ of }) => of), ...terms.map(({ code }) => code)];
}

const termEvents: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'PartialTermStarted',
  'TermResumed',
  'DueDatesRecalculated',
  'StepOverdue',
  'TermExpiring',
  'TermExpired',
]);

function groundTitles(grounds: unknown, edition: PublishedEdition): CodeTitle[] {
  if (!Array.isArray(grounds)) return [];
  const codes: unknown[] = grounds.map((ground: { readonly code?: unknown }) => ground.code);
  return titled(edition.grounds.filter(({ code }) => codes.includes(code)));
}

function waiverTitles({ ground, occurredAt }: Readonly<Record<string, unknown>>, { zone }: TitleSources): CodeTitle[] {
  const known = generalLawOn(localDay(String(occurredAt), zone)).noHearingGrounds.value ?? [];
  return titled(known.filter(({ code }) => code === ground));
}

function titled(items: readonly CodeTitle[]): CodeTitle[] {
  return items.map(({ code, title }) => ({ code, title }));
}
