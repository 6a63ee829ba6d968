import { LOG_LEVELS } from '../logging/logger.js';
import { type KafkaEnvironment, kafkaSchema } from './kafka-environment.js';

/**
 * Every variable the program reads. `description` finishes the sentence "NAME must be …" and is what a fault says.
 * Other `QAMQOR_…` names are refused, as a misspelt secret would silently fall back to a default.
 */
export const environmentSchema = {
  type: 'object',
  properties: {
    NODE_ENV: {
      type: 'string',
      enum: ['production', 'development', 'test'],
      description: 'production, development or test',
    },
    PORT: { type: 'integer', minimum: 0, maximum: 65535, default: 3000, description: 'a port number from 0 to 65535' },
    HOST: { type: 'string', minLength: 1, default: '127.0.0.1', description: 'an address to listen on' },
    DATA_DIR: { type: 'string', minLength: 1, default: './var', description: 'a folder' },
    FILES_DIR: { type: 'string', minLength: 1, description: 'a folder' },
    FILE_LIMIT_MB: {
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 10,
      description: 'a number of megabytes from 1 to 100',
    },
    DEMO: { type: 'boolean', description: 'true or false' },
    QAMQOR_SESSION_SECRET: { type: 'string', minLength: 32, description: 'at least 32 characters long' },
    QAMQOR_MASTER_KEY: { type: 'string', format: 'key-of-32-bytes', description: '32 bytes in base64' },
    EVENTSTORE_URL: {
      type: 'string',
      pattern: '^(kurrentdb|esdb)(\\+discover)?://',
      description: 'an address that begins with kurrentdb:// or esdb://',
    },
    MONITORING_URL: { type: 'string', pattern: '^https?://[^/\\s]+$', description: 'http(s)://host without a path' },
    ...kafkaSchema,
    CALENDAR_DIR: { type: 'string', minLength: 1, description: 'a folder with <year>.yaml files' },
    STAGE_CODES_FILE: { type: 'string', minLength: 1, description: 'a YAML or JSON file of stages and their codes' },
    DEADLINE_LEAD_DAYS: {
      type: 'integer',
      minimum: 0,
      maximum: 30,
      default: 1,
      description: 'a number of working days from 0 to 30',
    },
    LOG_LEVEL: { type: 'string', enum: LOG_LEVELS, default: 'info', description: `one of ${LOG_LEVELS.join(', ')}` },
    PUBLIC_URL: { type: 'string', pattern: '^https?://[^/\\s]+$', description: 'http(s)://host without a path' },
    COOKIE_SECURE: { type: 'boolean', description: 'true or false' },
    TRUST_PROXY: {
      type: 'string',
      pattern: '^(false|\\d{1,2}|[a-z0-9.:/]+(,\\s*[a-z0-9.:/]+)*)$',
      not: { const: 'true' },
      default: 'false',
      description: 'false, a number of hops, or addresses and subnets, comma-separated',
    },
  },
} as const;

/** The environment after the schema has filled in defaults and turned texts into numbers and booleans. */
export interface Environment extends KafkaEnvironment {
  readonly NODE_ENV?: 'production' | 'development' | 'test';
  readonly PORT: number;
  readonly HOST: string;
  readonly DATA_DIR: string;
  readonly FILES_DIR?: string;
  readonly FILE_LIMIT_MB: number;
  readonly DEMO?: boolean;
  readonly QAMQOR_SESSION_SECRET?: string;
  readonly QAMQOR_MASTER_KEY?: string;
  readonly EVENTSTORE_URL?: string;
  readonly MONITORING_URL?: string;
  readonly CALENDAR_DIR?: string;
  readonly STAGE_CODES_FILE?: string;
  readonly DEADLINE_LEAD_DAYS: number;
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number];
  readonly PUBLIC_URL?: string;
  readonly COOKIE_SECURE?: boolean;
  readonly TRUST_PROXY: string;
}
