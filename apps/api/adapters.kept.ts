import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '#event-store';
import { type FileStore, FolderFileStore } from '#files';
import type { PersonalData } from '#personal-data';
import type { AppConfig, Clock, Logger } from '#platform';
import type { Projector } from '#read-models';
import type { SignaturePort } from '#signatures';

/** What differs between the embedded store and a server. */
export interface KeptAdapters {
  readonly store: EventStore;
  readonly personalData: PersonalData;
  readonly files: FileStore;
  readonly projector: Projector;
  readonly signatures: SignaturePort;
}

export interface OpenOptions {
  readonly config: AppConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** What is opened is closed with it, the last one first. */
  readonly opened: AsyncDisposableStack;
}

/** A folder for this process alone inside `DATA_DIR`. */
export function folderIn({ dataDir }: AppConfig, name: string): string {
  const path = join(dataDir, name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/** Files of cases, in a folder that several processes share. */
export function fileStoreIn({ filesDir }: AppConfig, personalData: PersonalData): FileStore {
  mkdirSync(filesDir, { recursive: true, mode: 0o700 });
  return new FolderFileStore(filesDir, personalData);
}
