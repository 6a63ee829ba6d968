import { DataFolderInUse, EventStoreUnavailable } from '#event-store';
import { InvalidEnvironment } from '#platform';

/** One clear line for what an operator can mend, the stack for what only a developer can. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof DataFolderInUse || error instanceof InvalidEnvironment) return error.message;
  if (error instanceof EventStoreUnavailable) return `${error.message}. ${causeOf(error)}`;
  if (!(error instanceof Error)) return String(error);
  const { code, address, port } = error as Error & { code?: string; address?: string; port?: number };
  const place = `${String(address)}:${String(port)}`;
  if (code === 'EADDRINUSE') return `The address ${place} is in use. Stop the other program or set PORT.`;
  if (code === 'EACCES' && port !== undefined) return `Listening on ${place} is not permitted. Set another PORT.`;
  if (code === 'EADDRNOTAVAIL') return `The address ${place} is not one of this machine. Set HOST.`;
  return error.stack ?? error.message;
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error ? cause.message : '';
}
