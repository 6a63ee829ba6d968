import { DataFolderInUse, EventStoreUnavailable } from '#event-store';
import { identityProblemTexts } from '#identity';
import { DomainError, InvalidEnvironment } from '#platform';
import { CliFailure } from './cli-failure.js';

/** One clear message for what the caller can mend, the stack for what only a developer can. */
export function explainFailure(error: unknown): string {
  if (error instanceof CliFailure || error instanceof InvalidEnvironment) return error.message;
  if (error instanceof DataFolderInUse) return inUse(error);
  if (error instanceof EventStoreUnavailable) return error.message;
  if (error instanceof DomainError) return refusal(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function inUse({ folder }: DataFolderInUse): string {
  return [
    `The server is running on the data folder ${folder}.`,
    'Stop it to create the first administrator. If there is an administrator already, use `qamqor officers add --url …`,',
    'which asks the running server.',
  ].join('\n');
}

function refusal({ code }: DomainError): string {
  const text = identityProblemTexts[code];
  return [text?.title.en ?? code, text?.detail?.en].filter((part) => part !== undefined).join('. ');
}
