import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { seeded } from '#event-store/testing';
import { type Server, startOn } from './killed-server.js';

const KILLS = Number(process.env['KILLS'] ?? 2);
const SEED = Number(process.env['KILL_SEED'] ?? 7);
const CLERKS = 8;

const folder = mkdtempSync(join(tmpdir(), 'qamqor-kill-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the server has acknowledged: by case the latest revision, and the keys of submissions whose answer never came. */
const acknowledged = new Map<string, number>();
const unanswered = new Map<string, string>();

interface Answer {
  readonly caseId: string;
  readonly revision: number;
}

async function post({ url, headers }: Server, path: string, key: string, body: object): Promise<Answer> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': key },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

const application = {
  service: 'school-meals',
  channel: 'provider-office',
  parties: { applicant: { fullName: 'Айгүл Серікқызы' } },
  ...mealsPackage,
};

/** Takes applications in and registers them until the server is gone. */
async function clerk(server: Server): Promise<void> {
  for (;;) {
    const key = randomUUID();
    unanswered.set(key, key);
    try {
      const { caseId, revision } = await post(server, '/api/cases', key, application);
      unanswered.delete(key);
      acknowledged.set(caseId, revision);
      const registered = await post(server, `/api/cases/${caseId}/register-application`, randomUUID(), {
        packageComplete: true,
      });
      acknowledged.set(caseId, registered.revision);
    } catch (error) {
      // A connection that breaks is a TypeError of another realm.
      if ((error as { readonly name?: string }).name === 'TypeError') return;
      throw error;
    }
  }
}

it('an officer loses nothing that was acknowledged, however often the program is killed', async () => {
  const random = seeded(SEED);
  for (let kill = 0; kill < KILLS; kill += 1) {
    const server = await startOn(folder);
    const working = Array.from({ length: CLERKS }, () => clerk(server));
    // Not a wait for something: the moment of the kill is what is varied.
    await new Promise((resolve) => setTimeout(resolve, 200 + random() * 1_000));
    server.process.kill('SIGKILL');
    await Promise.all([once(server.process, 'exit'), ...working]);
  }
  const server = await startOn(folder);
  // A command whose answer was cut off is repeated with its key: done once, whether it had been or not.
  for (const key of unanswered.values()) {
    const first = await post(server, '/api/cases', key, application);
    expect(await post(server, '/api/cases', key, application)).toMatchObject({ caseId: first.caseId });
  }
  expect(acknowledged.size).toBeGreaterThan(0);
  for (const [caseId, revision] of acknowledged) {
    const answer = await fetch(`${server.url}/api/cases/${caseId}`, { headers: server.headers });
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as Answer).revision).toBeGreaterThanOrEqual(revision);
  }
  expect(await doubledNumbers(server)).toEqual([]);
  server.process.kill('SIGTERM');
  await once(server.process, 'exit');
}, 600_000);

/** Incoming numbers that two cases bear. */
async function doubledNumbers({ url, headers }: Server): Promise<string[]> {
  const numbers: string[] = [];
  for (let after = ''; ;) {
    const answer = await fetch(`${url}/api/cases?limit=200${after}`, { headers });
    const { items, next } = (await answer.json()) as {
      items: { incomingNumber: string | null }[];
      next: string | null;
    };
    numbers.push(...items.flatMap(({ incomingNumber }) => incomingNumber ?? []));
    if (next === null) break;
    after = `&after=${encodeURIComponent(next)}`;
  }
  return numbers.filter((number, index) => numbers.indexOf(number) !== index);
}
