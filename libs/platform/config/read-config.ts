import { join, resolve } from 'node:path';
import type { AppConfig } from './app-config.js';
import type { Environment } from './environment.schema.js';
import { kafkaSettings } from './kafka-environment.js';
import { keptMasterKey, keptSessionSecret } from './kept-secrets.js';
import { parseEnvironment } from './parse-environment.js';

const MEGABYTE = 1024 * 1024;

/**
 * Reads the whole configuration, once, at start. Outside production missing secrets are made and kept in `DATA_DIR/keys`.
 * @throws InvalidEnvironment with all faults together.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): AppConfig {
  const environment = parseEnvironment(variables);
  const production = environment.NODE_ENV === 'production';
  const dataDir = resolve(environment.DATA_DIR);
  return Object.freeze({
    production,
    demo: environment.DEMO ?? !production,
    host: environment.HOST,
    port: environment.PORT,
    dataDir,
    filesDir: environment.FILES_DIR === undefined ? join(dataDir, 'files') : resolve(environment.FILES_DIR),
    fileLimit: environment.FILE_LIMIT_MB * MEGABYTE,
    sessionSecret: environment.QAMQOR_SESSION_SECRET ?? keptSessionSecret(dataDir),
    masterKey: Uint8Array.from(Buffer.from(environment.QAMQOR_MASTER_KEY ?? keptMasterKey(dataDir), 'base64')),
    eventStoreUrl: environment.EVENTSTORE_URL,
    kafka: kafkaSettings(environment),
    monitoringUrl: environment.MONITORING_URL,
    calendarDir: environment.CALENDAR_DIR === undefined ? undefined : resolve(environment.CALENDAR_DIR),
    stageCodesFile: environment.STAGE_CODES_FILE === undefined ? undefined : resolve(environment.STAGE_CODES_FILE),
    deadlineLead: environment.DEADLINE_LEAD_DAYS,
    logLevel: environment.LOG_LEVEL,
    publicUrl: environment.PUBLIC_URL,
    cookieSecure: environment.COOKIE_SECURE ?? production,
    trustProxy: parseTrustProxy(environment.TRUST_PROXY),
  });
}

function parseTrustProxy(value: Environment['TRUST_PROXY']): AppConfig['trustProxy'] {
  if (value === 'false') return false;
  if (/^\d+$/.test(value)) return Number(value);
  return value.split(',').map((address) => address.trim());
}
