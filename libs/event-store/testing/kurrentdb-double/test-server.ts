import { logInMemory } from './log-file.js';
import type { RunningDouble } from './server.js';

/** The KurrentDB a test runs against. */
export interface KurrentDbTestServer {
  /** Connection string. */
  readonly url: string;
  /** `undefined` for a real server, which no test may stop. */
  readonly double: DoubleSwitch | undefined;
  /** After the last test. */
  close(): void;
}

/** Takes the double away and brings it back, with all it was given, at the same address. */
export interface DoubleSwitch {
  stop(): void;
  start(): Promise<void>;
  /** Everything the server would show an administrator who reads `$all` and decodes it. */
  everythingHeld(): string;
}

/**
 * The server that `EVENTSTORE_URL` names, or a double on a free port. `isolated` asks for the double in any case: the test
 * stops it, or counts on nobody else's streams.
 */
export async function kurrentDbTestServer({ isolated = false } = {}): Promise<KurrentDbTestServer> {
  const given = process.env['EVENTSTORE_URL'];
  if (given !== undefined && given !== '' && !isolated) {
    return { url: given, double: undefined, close: () => undefined };
  }
  const { startDouble } = await import('./server.js');
  const log = logInMemory();
  let running: RunningDouble = await startDouble(log);
  const { url } = running;
  const stop = (): void => {
    running.stop();
  };
  const start = async (): Promise<void> => {
    running = await startDouble(log, Number(new URL(url).port));
  };
  const everythingHeld = (): string =>
    log.all.map(({ stream, data }) => `${stream} ${Buffer.from(data, 'base64').toString()}`).join('\n');
  return { url, double: { stop, start, everythingHeld }, close: stop };
}
