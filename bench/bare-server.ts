/**
 * What the HTTP bench compares with: a bare Fastify server that appends the events it was given to SQLite with the same
 * group commit. No session, no validation, no decision, no read models.
 *
 * bare-server.ts <folder> <sample.json>: listens on any port and prints it.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fastify from 'fastify';
import type { NewEvent } from '../libs/event-store/index.js';
import { SqliteEventStore } from '../libs/event-store/index.js';

const [folder = '', sample = ''] = process.argv.slice(2);
const events = JSON.parse(readFileSync(sample, 'utf8')) as readonly NewEvent[];
const store = SqliteEventStore.open(join(folder, 'events.db'));
const fastify = Fastify();

fastify.post('/', async (_request, reply) => {
  const fresh = events.map((event) => ({ ...event, id: randomUUID() }));
  const result = await store.append(`case-${randomUUID()}`, fresh, 'no-stream');
  return reply.code(201).send(result);
});

await fastify.listen({ port: 0, host: '127.0.0.1' });
const address = fastify.server.address();
process.stdout.write(`${String(typeof address === 'object' ? address?.port : '')}\n`);
