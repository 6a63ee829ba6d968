import pino, { type DestinationStream, type Logger as PinoLogger } from 'pino';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names under which personal data or secrets could slip into a log line; their values never get there. */
const REDACTED = [
  'body',
  'query',
  'cookie',
  'cookies',
  'headers',
  'authorization',
  'password',
  'secret',
  'iin',
  'bin',
  'name',
  'phone',
  'address',
  'data',
];

/**
 * Where log lines go: JSON lines on standard output. Lines say what happened to which route, stream or officer id; they hold
 * no body, query string, cookie, name or IIN.
 */
export abstract class Logger {
  abstract debug(context: object, message: string): void;
  abstract info(context: object, message: string): void;
  abstract warn(context: object, message: string): void;
  abstract error(context: object, message: string): void;
  abstract fatal(context: object, message: string): void;
  abstract readonly level: LogLevel;
}

/**
 * Of an error the log gets its name, code and stack. The message stays out of it, as libraries quote values in messages;
 * only the engine's own "cannot read properties of undefined" and the like, which carry no code, are kept.
 */
function serializeError(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const programming = error instanceof TypeError || error instanceof ReferenceError;
  const safe = programming && code === undefined ? { message: error.message } : {};
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? {} : { cause: serializeError(error.cause) };
  return { name: error.name, ...safe, ...(typeof code === 'string' ? { code } : {}), stack, ...cause };
}

export class PinoJsonLogger extends Logger {
  readonly #pino: PinoLogger;

  constructor(
    readonly level: LogLevel,
    destination?: DestinationStream,
  ) {
    super();
    const options = {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      serializers: { err: serializeError },
      redact: {
        paths: REDACTED.flatMap((name) => [name, `*.${name}`]).filter((path) => path !== '*.name'),
        censor: '[hidden]',
      },
    };
    this.#pino = destination === undefined ? pino(options) : pino(options, destination);
  }

  debug(context: object, message: string): void {
    this.#pino.debug(context, message);
  }
  info(context: object, message: string): void {
    this.#pino.info(context, message);
  }
  warn(context: object, message: string): void {
    this.#pino.warn(context, message);
  }
  error(context: object, message: string): void {
    this.#pino.error(context, message);
  }
  fatal(context: object, message: string): void {
    this.#pino.fatal(context, message);
  }
}
