import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOpenApi, PinoJsonLogger, readConfig } from '#platform';
import { CSRF_HEADER, SESSION_COOKIE } from '#identity';
import { createApp } from './create-app.js';

const FILE = 'docs/openapi.json';

/** The document of the present program, as text. */
export async function renderOpenApi(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'qamqor-openapi-'));
  const config = readConfig({ DATA_DIR: dataDir, DEMO: 'false', LOG_LEVEL: 'error' });
  const app = await createApp({ config, logger: new PinoJsonLogger(config.logLevel) });
  try {
    const document = buildOpenApi(app, {
      title: 'Qamqor',
      version: '1',
      description:
        'Back office for public services to children and families: every act an event, every deadline with its reason.',
      sessionCookie: SESSION_COOKIE,
      csrfHeader: CSRF_HEADER,
    });
    return `${JSON.stringify(document, null, 2)}\n`;
  } finally {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** `write` renews the file, `check` fails when it says something else than the program. */
async function run(mode: string | undefined): Promise<void> {
  const text = await renderOpenApi();
  if (mode === 'write') writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text) throw new Error(`${FILE} is out of date: run npm run openapi`);
}

if (import.meta.main) await run(process.argv[2]);
