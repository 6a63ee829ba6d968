/**
 * A process to be killed: `node projecting-child.js <folder> <version>`. Pays into accounts without end, projects what it
 * pays, and waits to see each payment. Small transactions, many a second, so that a kill is likely to fall into one.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SqliteEventStore } from '#event-store';
import { Projector } from '../index.js';
import { balances, closings, storedPayments } from './ledger.js';

const [folder = '', version = '1'] = process.argv.slice(2);
const store = SqliteEventStore.open(join(folder, 'events.db'));
const projections = [balances(Number(version)), closings];
const projector = Projector.open({ store, folder: join(folder, 'read'), projections, batchSize: 3 });
void projector.run(new AbortController().signal);
process.stdout.write('projecting\n');

for (;;) {
  const stream = `case-${randomUUID()}`;
  const { position } = await store.append(stream, storedPayments(stream, 20), 'no-stream');
  await projector.whenProcessed(position, { timeoutMs: 60_000 });
}
