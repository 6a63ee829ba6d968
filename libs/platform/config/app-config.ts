import type { LogLevel } from '../logging/logger.js';
import type { KafkaSettings } from './kafka-environment.js';

/** What the process was told by its environment, checked once at start. Injected by this class. */
export abstract class AppConfig {
  abstract readonly production: boolean;
  /** Demo bodies, officers and cases are created when the data folder is empty. Refused in production. */
  abstract readonly demo: boolean;
  abstract readonly host: string;
  abstract readonly port: number;
  /** Absolute path of the folder that holds everything kept. */
  abstract readonly dataDir: string;
  /** Absolute path of the folder of the files that belong to cases; several processes share it. */
  abstract readonly filesDir: string;
  /** Bytes that one file may have. */
  abstract readonly fileLimit: number;
  /** Signs session cookies; at least 32 characters. */
  abstract readonly sessionSecret: string;
  /** Wraps the keys of persons' data: 32 bytes. Whoever loses it loses all personal data. */
  abstract readonly masterKey: Uint8Array;
  /** KurrentDB; `undefined` = embedded SQLite in {@link dataDir}. */
  abstract readonly eventStoreUrl: string | undefined;
  /** Where stage updates go; `undefined` = the local stage log. */
  abstract readonly kafka: KafkaSettings | undefined;
  /** Where the monitoring board is when it is another program; shown to officers as a link. */
  abstract readonly monitoringUrl: string | undefined;
  /** Absolute path of a folder whose calendar years stand beside or instead of the shipped ones. */
  abstract readonly calendarDir: string | undefined;
  /** Absolute path of the file that gives stages their codes in the monitoring system. */
  abstract readonly stageCodesFile: string | undefined;
  /** Working days before a term's last day from whose beginning on it is said to be about to end; 0 = that day itself. */
  abstract readonly deadlineLead: number;
  abstract readonly logLevel: LogLevel;
  /** Address under which browsers reach us, without a trailing slash. */
  abstract readonly publicUrl: string | undefined;
  /** Cookies travel over HTTPS only. */
  abstract readonly cookieSecure: boolean;
  /** Proxies whose `X-Forwarded-*` are believed: none, a number of hops, or addresses and subnets. */
  abstract readonly trustProxy: false | number | readonly string[];
}

/** The environment is not usable. The message names every faulty variable and never shows a value. */
export class InvalidEnvironment extends Error {
  override readonly name = 'InvalidEnvironment';
  constructor(readonly faults: readonly string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
