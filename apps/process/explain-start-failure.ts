import { DataFolderInUse, EventStoreUnavailable } from '#event-store';
import { InvalidCalendar } from '#legal-time';
import { OtherMonitoringVersion } from '#monitoring';
import { InvalidEnvironment } from '#platform';
import { InvalidStageCodes } from '#stage-stream';

interface SystemError extends Error {
  readonly code?: string;
  readonly path?: string;
  readonly address?: string;
  readonly port?: number;
}

/** One clear line for what an operator can mend, the stack for what only a developer can. */
export function explainStartFailure(error: unknown): string {
  const saysIt = [DataFolderInUse, InvalidEnvironment, OtherMonitoringVersion];
  if (error instanceof Error && saysIt.some((kind) => error instanceof kind)) return error.message;
  if (error instanceof InvalidCalendar) return `CALENDAR_DIR: ${error.message}`;
  if (error instanceof InvalidStageCodes) return `STAGE_CODES_FILE: ${error.message}`;
  if (error instanceof EventStoreUnavailable) return [`${error.message}.`, ...causeOf(error)].join(' ');
  if (!(error instanceof Error)) return String(error);
  return explainListening(error) ?? explainFiles(error) ?? error.stack ?? error.message;
}

function explainListening({ code, address, port }: SystemError): string | undefined {
  if (port === undefined) return undefined;
  const place = `${String(address)}:${String(port)}`;
  if (code === 'EADDRINUSE') return `The address ${place} is in use. Stop the other program or set PORT.`;
  if (code === 'EACCES') return `Listening on ${place} is not permitted. Set another PORT.`;
  if (code === 'EADDRNOTAVAIL') return `The address ${place} is not one of this machine. Set HOST.`;
  return undefined;
}

function explainFiles({ code, path, message }: SystemError): string | undefined {
  if (code?.startsWith('SQLITE_') === true) {
    return [`A file in the data folder cannot be used: ${message} (${code}).`, ...remedyOf(code)].join(' ');
  }
  return path === undefined ? undefined : `The data folder cannot be used: ${message}. Set DATA_DIR.`;
}

function causeOf({ cause }: Error): string[] {
  if (!(cause instanceof Error)) return [];
  const { message, code }: SystemError = cause;
  return [`${message}.`, ...remedyOf(code)];
}

/** What is damaged does not mend itself. */
function remedyOf(code: string | undefined): string[] {
  const isDamaged = code?.startsWith('SQLITE_CORRUPT') === true || code === 'SQLITE_NOTADB';
  return isDamaged ? ['It is damaged: put it back from the backup, see docs/how-to/operate.md.'] : [];
}
