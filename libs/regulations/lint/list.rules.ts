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
  return lists.flatMap(({ path, entries }) => codeTwice(path, entries));
}

/** So do cases at data, terms and anomalies. */
export function uniqueCodesBeyondLists(edition: Edition): readonly Fault[] {
  return [
    ...codeTwice('/fetchedData', edition.fetchedData ?? []),
    ...codeTwice('/partialTerms', edition.partialTerms),
    ...codeTwice('/missing', edition.missing ?? []),
    ...codeTwice('/suspensions', edition.suspensions ?? []),
    ...codeTwice(
      '/anomalies',
      edition.anomalies.flatMap(({ code }) => (code === undefined ? [] : [{ code }])),
    ),
    ...edition.results.flatMap(({ parts = [] }, index) => codeTwice(`/results/${index}/parts`, parts)),
  ];
}

function codeTwice(path: string, entries: readonly { readonly code: string }[]): readonly Fault[] {
  const codes = entries.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  return when(twice !== undefined, 'code-twice', path, `${twice ?? 'a code'} occurs twice`);
}

/** "One of these" needs these. */
export function itemsToChooseFrom({ documents }: Edition): readonly Fault[] {
  return Object.entries(documents).flatMap(([channel, list]) =>
    list.flatMap(({ itemsRule, items = [] }, index) =>
      when(
        itemsRule === 'one' && items.length < 2,
        'nothing-to-choose',
        `/documents/${channel}/${index}`,
        'one of the items is enough, but there are not two',
      ),
    ),
  );
}

/** A negative answer of another body is a ground of the list. */
export function conclusionGround({ conclusions, grounds }: Edition): readonly Fault[] {
  const ground = conclusions?.ground;
  const listed = grounds.some(({ code }) => code === ground);
  return when(
    ground !== undefined && !listed,
    'conclusion-ground',
    '/conclusions/ground',
    `${ground ?? ''} is no ground`,
  );
}

/** Whoever withholds his consent is refused on a ground of the list. */
export function consentGround({ consent, grounds }: Edition): readonly Fault[] {
  const ground = consent?.ground ?? null;
  const listed = grounds.some(({ code }) => code === ground);
  return when(ground !== null && !listed, 'consent-ground', '/consent/ground', `${ground ?? ''} is no ground`);
}
