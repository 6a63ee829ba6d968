/**
 * A process to be killed: `node projecting-child.js <folder> <version>`. Pays into accounts without end, projects what it
 * pays, and waits to see each payment.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type NewEvent, SqliteEventStore } from '#event-store';
import { Projector } from '../index.js';
import { balances, closings, type LedgerEvent, paid } from './ledger.js';

const [folder = '', version = '1'] = process.argv.slice(2);
const store = SqliteEventStore.open(join(folder, 'events.db'));
const projections = [balances(Number(version)), closings];
const projector = Projector.open({ store, folder: join(folder, 'read'), projections, batchSize: 50 });
void projector.run(new AbortController().signal);
process.stdout.write('projecting\n');

const stored = (event: LedgerEvent): NewEvent => ({
  ...event,
  id: randomUUID(),
  metadata: { schemaVersion: 1, commandId: randomUUID(), correlationId: randomUUID() },
});

for (;;) {
  const stream = `case-${randomUUID()}`;
  const payments = Array.from({ length: 20 }, (_, index) => paid(`account-${String(index % 7)}`, index));
  const closing: LedgerEvent = { type: 'Closed', data: { account: stream } };
  const { position } = await store.append(stream, [...payments, closing].map(stored), 'no-stream');
  await projector.whenProcessed(position, { timeoutMs: 60_000 });
}
