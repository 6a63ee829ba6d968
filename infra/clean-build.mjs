// Removes what an earlier build left, so that no file outlives its source. The web client's build empties its own folder.
import { rmSync } from 'node:fs';

for (const part of ['apps', 'libs']) rmSync(`dist/${part}`, { recursive: true, force: true });
