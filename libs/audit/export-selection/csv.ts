import { stringify } from 'csv-stringify/sync';
import type { SelectedCase } from '#cases';

const WRITING = { record_delimiter: '\r\n', escape_formulas: true } as const;

const columns = [
  'case',
  'revision',
  'activity',
  'occurred-at',
  'recorded-at',
  'officer',
  'acting-for',
  'role',
  'body',
  'step',
  'late',
  'service',
  'edition',
  'jurisdiction',
  'channel',
  'provider',
  'archive',
  'closed-by',
  'outcome',
];

/** One line for each event, in codes: RFC 4180, for spreadsheets and for tools that read tables. */
export async function* csvOf(cases: AsyncIterable<SelectedCase>): AsyncGenerator<string> {
  yield stringify([columns], { ...WRITING, bom: true });
  for await (const one of cases) {
    const { caseId, service, edition, jurisdiction, channel, providerId, archive, closedBy, outcome } = one;
    const ofCase = [
      service,
      edition,
      jurisdiction,
      channel,
      providerId,
      String(archive),
      closedBy ?? '',
      outcome ?? '',
    ];
    const rows = one.events.map((event) => [
      caseId,
      event.revision,
      event.stage,
      event.occurredAt,
      event.recordedAt,
      event.officerId ?? '',
      event.actingFor ?? '',
      event.role ?? '',
      event.bodyId ?? '',
      event.step ?? '',
      String(event.late),
      ...ofCase,
    ]);
    yield stringify(rows, WRITING);
  }
}
