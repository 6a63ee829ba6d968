import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The built program in demo mode, with a clerk signed in. */
export interface Server {
  readonly process: ChildProcess;
  readonly url: string;
  readonly headers: Record<string, string>;
}

export async function startOn(folder: string): Promise<Server> {
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'development',
    DEMO: 'true',
  };
  const child = spawn(process.execPath, ['dist/apps/api/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const url = /^Qamqor: (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { process: child, url, headers: await signedIn(url) };
  }
  throw new Error('The server did not start');
}

async function signedIn(url: string): Promise<Record<string, string>> {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ login: 'taraz-clerk', password: 'qamqor-demo-2026' });
  const answer = await fetch(`${url}/api/session`, { method: 'POST', headers: json, body });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0])
    .join('; ');
  return { ...json, cookie, 'x-csrf-token': csrfToken };
}
