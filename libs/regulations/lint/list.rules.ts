import type { Edition } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

/** Lists are the text's own, or the reference the text gives instead: never neither. */
export function listsOrReferences(edition: Edition): readonly Fault[] {
  if (edition.status !== 'executable') return [];
  const channels = Object.keys(edition.documents);
  return [
    ...when(
      channels.length === 0 && edition.documentsReference === null,
      'no-documents',
      '/documents',
      'neither documents nor a reference to a Standard',
    ),
    ...when(
      edition.grounds.length === 0 && edition.groundsReference === null,
      'no-grounds',
      '/grounds',
      'neither grounds nor a reference to a Standard',
    ),
    ...when(edition.channels.intake.length === 0, 'no-channel', '/channels/intake', 'nowhere to apply'),
    ...when(
      edition.steps.length === 0 && edition.term === null,
      'not-executable',
      '/status',
      'neither steps nor a term',
    ),
  ];
}

/** Each intake channel of an edition with documents has its list, and no other has one. */
export function documentsPerChannel({ documents, channels }: Edition): readonly Fault[] {
  const listed = Object.keys(documents);
  if (listed.length === 0) return [];
  const intake: readonly string[] = channels.intake;
  return [
    ...listed.flatMap((channel) =>
      when(!intake.includes(channel), 'documents-channel', `/documents/${channel}`, 'is no intake channel'),
    ),
    ...intake.flatMap((channel) =>
      when(!listed.includes(channel), 'documents-channel', '/documents', `no list for ${channel}`),
    ),
  ];
}

/** Refusals, receipts and checklists point at entries by code. */
export function uniqueCodes(edition: Edition): readonly Fault[] {
  const lists = [
    { path: '/grounds', entries: edition.grounds },
    { path: '/results', entries: edition.results },
    ...Object.entries(edition.documents).map(([channel, entries]) => ({
      path: `/documents/${channel}`,
      entries: entries.flatMap((entry) => [entry, ...(entry.items ?? [])]),
    })),
  ];
  return lists.flatMap(({ path, entries }) => {
    const codes = entries.map(({ code }) => code);
    return when(new Set(codes).size < codes.length, 'code-twice', path, 'a code occurs twice');
  });
}

/** A hearing needs to say when it is announced; what follows it needs a hearing. */
export function hearingComplete({ hearing, afterHearing }: Edition): readonly Fault[] {
  const required = hearing?.required === true;
  return [
    ...when(required && hearing.noticeWorkingDays === null, 'hearing', '/hearing', 'says nothing of the notice'),
    ...when(!required && afterHearing !== null, 'hearing', '/afterHearing', 'there is no hearing'),
  ];
}
