import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppConfig } from '../config/app-config.js';
import { readConfig } from '../config/read-config.js';

/** Development configuration on a fresh temporary data folder, any free port, without demo and without a log. */
export function testConfig(variables: Readonly<Record<string, string>> = {}): AppConfig {
  return readConfig({
    PORT: '0',
    DEMO: 'false',
    LOG_LEVEL: 'silent',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'qamqor-')),
    ...variables,
  });
}
