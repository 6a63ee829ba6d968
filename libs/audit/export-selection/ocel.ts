import type { SelectedCase, SelectedEvent } from '#cases';
import { stageTitles } from '#stage-stream';

/**
 * OCEL 2.0 JSON. What importers want besides the standard: a qualifier in every relationship, a time on every attribute of
 * an object, every value as text, ids unique over all objects, no relationship to an object that is not there.
 */
export async function* ocelOf(cases: () => AsyncIterable<SelectedCase>): AsyncGenerator<string> {
  yield `{"objectTypes":${JSON.stringify(objectTypes)},"eventTypes":${JSON.stringify(eventTypes)},"events":[`;
  const met = { officers: new Set<string>(), bodies: new Set<string>() };
  const known = new Set<string>();
  let separator = '';
  for await (const one of cases()) {
    known.add(one.caseId);
    met.bodies.add(one.providerId);
    for (const event of one.events) {
      for (const officer of [event.officerId, event.actingFor]) if (officer !== null) met.officers.add(officer);
      if (event.bodyId !== null) met.bodies.add(event.bodyId);
      yield `${separator}${JSON.stringify(ocelEvent(one.caseId, event))}`;
      separator = ',';
    }
  }
  yield '],"objects":[';
  const others = [...[...met.officers].map(officerObject), ...[...met.bodies].map(bodyObject)];
  yield others.map((object) => JSON.stringify(object)).join(',');
  separator = others.length === 0 ? '' : ',';
  // A second walk: objects stand apart from events, and neither is held in memory.
  for await (const one of cases()) {
    if (!known.delete(one.caseId)) continue;
    yield `${separator}${JSON.stringify(caseObject(one))}`;
    separator = ',';
  }
  yield ']}\n';
}

const named = (attributes: Readonly<Record<string, string>>): { name: string; type: string }[] =>
  Object.entries(attributes).map(([name, type]) => ({ name, type }));

const objectTypes = [
  {
    name: 'case',
    attributes: named({
      service: 'string',
      edition: 'string',
      jurisdiction: 'string',
      channel: 'string',
      archive: 'boolean',
      'closed-by': 'string',
      outcome: 'string',
    }),
  },
  { name: 'officer', attributes: [] },
  { name: 'body', attributes: [] },
];

const eventAttributes = named({ step: 'integer', role: 'string', late: 'boolean', 'recorded-at': 'time' });
const eventTypes = Object.keys(stageTitles).map((name) => ({ name, attributes: eventAttributes }));

interface Relationship {
  readonly objectId: string;
  readonly qualifier: string;
}

function ocelEvent(caseId: string, event: SelectedEvent): object {
  const { revision, stage, occurredAt, recordedAt, officerId, actingFor, bodyId } = event;
  const relationships: Relationship[] = [{ objectId: `case:${caseId}`, qualifier: 'case' }];
  if (officerId !== null) relationships.push({ objectId: `officer:${officerId}`, qualifier: 'performer' });
  if (actingFor !== null) relationships.push({ objectId: `officer:${actingFor}`, qualifier: 'in-place-of' });
  if (bodyId !== null) relationships.push({ objectId: `body:${bodyId}`, qualifier: 'on-behalf-of' });
  return {
    id: `${caseId}/${String(revision)}`,
    type: stage,
    time: occurredAt,
    attributes: valued({
      step: event.step === null ? null : String(event.step),
      role: event.role,
      late: String(event.late),
      'recorded-at': recordedAt,
    }),
    relationships,
  };
}

function valued(values: Readonly<Record<string, string | null>>): { name: string; value: string }[] {
  return Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** The instant at which importers look for what an object is from its beginning. */
const FROM_THE_BEGINNING = '1970-01-01T00:00:00Z';

function caseObject(one: SelectedCase): object {
  const { service, edition, jurisdiction, channel, archive, closedBy, outcome, closedAt, providerId, caseId } = one;
  const fixed = valued({ service, edition, jurisdiction, channel, archive: String(archive) });
  const later = closedAt === null ? [] : valued({ 'closed-by': closedBy, outcome });
  return {
    id: `case:${caseId}`,
    type: 'case',
    attributes: [
      ...fixed.map((attribute) => ({ ...attribute, time: FROM_THE_BEGINNING })),
      ...later.map((attribute) => ({ ...attribute, time: closedAt })),
    ],
    relationships: [{ objectId: `body:${providerId}`, qualifier: 'provider' }],
  };
}

const officerObject = (id: string): object => bare(`officer:${id}`, 'officer');
const bodyObject = (id: string): object => bare(`body:${id}`, 'body');

function bare(id: string, type: string): object {
  return { id, type, attributes: [], relationships: [] };
}
