import type { SelectedCase, SelectedEvent } from '#cases';

/**
 * XES (IEEE 1849). Importers that read by pattern want ASCII alone, `key` before `value`, and nothing to be decoded: every
 * value is a code, an id, a number or an instant. What the codes are called stands in the dictionary.
 */
export async function* xesOf(cases: AsyncIterable<SelectedCase>): AsyncGenerator<string> {
  yield HEAD;
  for await (const one of cases) yield trace(one);
  yield '</log>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <global scope="trace">
    <string key="concept:name" value="unknown"/>
  </global>
  <global scope="event">
    <string key="concept:name" value="unknown"/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>
    <string key="lifecycle:transition" value="complete"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
`;

type Kind = 'string' | 'date' | 'int' | 'boolean';
type Attribute = readonly [kind: Kind, key: string, value: string | null];

function trace(one: SelectedCase): string {
  const head = lines('    ', [
    ['string', 'concept:name', one.caseId],
    ['string', 'service', one.service],
    ['string', 'edition', one.edition],
    ['string', 'jurisdiction', one.jurisdiction],
    ['string', 'channel', one.channel],
    ['string', 'provider', one.providerId],
    ['string', 'status', one.status],
    ['string', 'closed-by', one.closedBy],
    ['string', 'outcome', one.outcome],
    ['boolean', 'archive', String(one.archive)],
  ]);
  return `  <trace>\n${head}${inOrder(one.events).map(event).join('')}  </trace>\n`;
}

/** A trace is read from top to bottom: by time, and as recorded where the time is the same. */
function inOrder(events: readonly SelectedEvent[]): SelectedEvent[] {
  return events.toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt));
}

function event(one: SelectedEvent): string {
  const attributes = lines('      ', [
    ['string', 'concept:name', one.stage],
    ['date', 'time:timestamp', instant(one.occurredAt)],
    ['string', 'org:resource', one.officerId],
    ['string', 'acting-for', one.actingFor],
    ['string', 'org:role', one.role],
    ['string', 'org:group', one.bodyId],
    ['string', 'lifecycle:transition', 'complete'],
    ['int', 'revision', String(one.revision)],
    ['int', 'step', one.step === null ? null : String(one.step)],
    ['boolean', 'late', String(one.late)],
    ['date', 'recorded-at', instant(one.recordedAt)],
  ]);
  return `    <event>\n${attributes}    </event>\n`;
}

function lines(indent: string, attributes: readonly Attribute[]): string {
  return attributes
    .filter(([, , value]) => value !== null)
    .map(([kind, key, value]) => `${indent}<${kind} key="${key}" value="${escaped(value ?? '')}"/>\n`)
    .join('');
}

/** With the offset in figures, as all importers read it. */
function instant(utc: string): string {
  return utc.replace(/Z$/, '+00:00');
}

/** No code of ours needs it; what else there may ever be stays ASCII and well-formed. */
function escaped(value: string): string {
  return value.replaceAll(/[^ -~]|[<>&"]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}
