import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { caseEventTypes } from '#cases';
import type { RecordedEvent } from '#event-store';
import { outageEventTypes } from '#outages';
import { tracedTypes } from './case-trail.js';
import { outageTypes } from './outage-trail.js';
import { sourceOf } from './paper-source.js';

interface Sample {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const traced: readonly string[] = ['ApplicationSubmitted', ...tracedTypes, ...outageTypes];

/** Stored samples of every version, as the store lifts them. */
const samples = ['cases', 'outages'].flatMap((library) => {
  const folder = new URL(`../../${library}/stored-events/history/`, import.meta.url);
  return readdirSync(folder).flatMap((file) => {
    const sample = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Sample;
    return traced.includes(sample.type) ? [[file.replace('.json', ''), lifted(sample)] as const] : [];
  });
});

function lifted({ type, schemaVersion, data }: Sample): Sample {
  const { version = 1, upcasters = {} } = caseEventTypes.get(type) ?? outageEventTypes.get(type) ?? {};
  let lift = data;
  for (let from = schemaVersion; from < version; from += 1) lift = upcasters[from]?.(lift) ?? lift;
  return { type, schemaVersion: version, data: lift };
}

describe('the hash on a paper', () => {
  it('is today what was printed: a new shape of an event leaves the hashes of old ones alone', () => {
    const hashes = samples.map(([name, sample]) => [
      name,
      sourceOf({ ...sample, revision: 1 } as unknown as RecordedEvent).hash.slice(0, 12),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(printed);
  });
});

/** What stands on papers that people hold. Never edit a line; a new version of an event adds one. */
const printed: Readonly<Record<string, string>> = {
  'AcceptanceRefused.v1': '8a028ae99715',
  'AcceptanceRefused.v2': '244379571ced',
  'ApplicationRegistered.v1': 'd3d8be08ed05',
  'ApplicationRegistered.v2': 'd3d8be08ed05',
  'ApplicationSubmitted.v1': 'ab00c2f582c5',
  'ApplicationSubmitted.v2': '5b120f848e6d',
  'CaseReopened.v1': 'eeba794f21be',
  'DecisionMade.v1': 'ada180ef034e',
  'ExaminationRecorded.v1': 'e50751d8cbcb',
  'ExecutorAssigned.v1': '5b867bf4c04a',
  'HearingHeld.v1': '3422c96609d5',
  'HearingMoved.v1': 'c7ce4daab16e',
  'OutageCasesLinked.v1': '15375c9ef016',
  'OutageRecordDrawnUp.v1': '014ac4014955',
  'OutageRecordSigned.v1': '92cfcdbd641c',
  'OutageReported.v1': '51fdc342ec3f',
  'PreliminaryDecisionMade.v1': 'ae9b612e070e',
  'ProtocolRemarksReceived.v1': '4dc61dd7ebc7',
  'ResultDrafted.v1': 'e93fa91c4202',
  'ResultDrafted.v2': 'e93fa91c4202',
  'ResultRegistered.v1': 'ea6a22fc187a',
  'ResultSigned.v1': '617c7fb3c3b6',
  'SystemRestored.v1': '3d8ef64c1e50',
};
