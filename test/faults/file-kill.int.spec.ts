import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { seeded } from '#event-store/testing';
import { pdf } from '#files/testing';
import { type Server, startOn } from './killed-server.js';

const KILLS = Number(process.env['KILLS'] ?? 2);
const SEED = Number(process.env['KILL_SEED'] ?? 11);
const CLERKS = 4;
/** Of some pieces, so that a kill also falls in the middle of one. */
const SIZE = 400_000;

const folder = mkdtempSync(join(tmpdir(), 'qamqor-file-kill-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly caseId: string;
  readonly key: string;
}

/** SHA-256 of what the server has acknowledged, and what was sent when no answer came. */
const acknowledged = new Set<string>();
const unanswered = new Map<string, Sent>();

const contentOf = (key: string): Buffer => Buffer.concat([pdf(`/Made (${key})`), Buffer.alloc(SIZE, key)]);
const sha256Of = (key: string): string => createHash('sha256').update(contentOf(key)).digest('hex');

async function answerOf<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function newCase({ url, headers }: Server): Promise<string> {
  const application = {
    ...{ service: 'school-meals', channel: 'provider-office' },
    parties: { applicant: { fullName: 'Айгүл Серікқызы' } },
    ...mealsPackage,
  };
  const answer = await fetch(`${url}/api/cases`, { method: 'POST', headers, body: JSON.stringify(application) });
  return (await answerOf<{ caseId: string }>(answer)).caseId;
}

async function attach({ url, headers }: Server, { caseId, key }: Sent): Promise<void> {
  const answer = await fetch(`${url}/api/cases/${caseId}/files`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream', 'idempotency-key': key },
    body: new Uint8Array(contentOf(key)),
  });
  await answerOf(answer);
}

/** Attaches files to a case until the server is gone. */
async function clerk(server: Server, caseId: string): Promise<void> {
  for (;;) {
    const key = randomUUID();
    unanswered.set(key, { caseId, key });
    try {
      await attach(server, { caseId, key });
      unanswered.delete(key);
      acknowledged.add(sha256Of(key));
    } catch (error) {
      // A connection that breaks is a TypeError of another realm.
      if ((error as { readonly name?: string }).name === 'TypeError') return;
      throw error;
    }
  }
}

interface Seen {
  readonly files: { readonly attached: readonly { readonly file: string; readonly sha256: string }[] };
}

/** SHA-256 of every file that the cases point to, as it is read back. */
async function readBack({ url, headers }: Server, caseIds: readonly string[]): Promise<string[]> {
  const read: string[] = [];
  for (const caseId of caseIds) {
    const { files } = await answerOf<Seen>(await fetch(`${url}/api/cases/${caseId}`, { headers }));
    for (const { file, sha256 } of files.attached) {
      const answer = await fetch(`${url}/api/cases/${caseId}/files/${file}`, { headers });
      const content = Buffer.from(await answer.arrayBuffer());
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      read.push(sha256);
    }
  }
  return read;
}

it('no event points to a missing file, however often the program is killed', async () => {
  const random = seeded(SEED);
  const caseIds: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const server = await startOn(folder);
    const own = await Promise.all(Array.from({ length: CLERKS }, () => newCase(server)));
    caseIds.push(...own);
    const working = own.map((caseId) => clerk(server, caseId));
    // Not a wait for something: the moment of the kill is what is varied.
    await new Promise((resolve) => setTimeout(resolve, 100 + random() * 500));
    server.process.kill('SIGKILL');
    await Promise.all([once(server.process, 'exit'), ...working]);
  }
  const server = await startOn(folder);
  for (const sent of unanswered.values()) {
    await attach(server, sent);
    acknowledged.add(sha256Of(sent.key));
  }
  const read = await readBack(server, caseIds);
  expect(acknowledged.size).toBeGreaterThan(0);
  expect(read.sort()).toEqual([...acknowledged].sort());
  server.process.kill('SIGTERM');
  await once(server.process, 'exit');
}, 600_000);
