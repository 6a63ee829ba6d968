import { generalLawOn, localDay } from '#legal-time';
import type { PublishedEdition } from '#regulations';
import type { CodeTitle } from './case-history.view.js';

interface TitleSources {
  readonly edition: PublishedEdition;
  readonly zone: string;
}

/** Titles of what an event names by codes alone: an event pins codes, and the reader of the history wants words. */
export function titlesIn(type: string, data: Readonly<Record<string, unknown>>, sources: TitleSources): CodeTitle[] {
  const ofLaw = type === 'HearingWaived' ? waiverTitles(data, sources) : [];
  return [...groundTitles(data['grounds'], sources.edition), ...ofLaw];
}

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
