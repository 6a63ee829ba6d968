/** The part of a pino logger that is used here. Fields never hold personal data. */
export interface ProjectorLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const silent: ProjectorLogger = { info: () => undefined, warn: () => undefined, error: () => undefined };
