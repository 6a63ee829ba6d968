import { writeSync } from 'node:fs';
import { lockDataFolder } from '../../libs/event-store/data-folder-lock.js';

/** Locks the folder, says so, and holds it until it is killed. */
try {
  lockDataFolder(process.argv[2] ?? '');
  writeSync(1, 'locked\n');
  setInterval(() => undefined, 60_000);
} catch (error) {
  writeSync(1, `${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'}\n`);
}
