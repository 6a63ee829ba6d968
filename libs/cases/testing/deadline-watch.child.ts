/** A process to be killed: `deadline-watch.child.ts <folder> <instant>`. Speaks of what is due, a line for each append. */
import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { FixedClock } from '#platform';
import { openStore, startWatch } from './watched-store.js';

const [folder = '', instant = ''] = process.argv.slice(2);
const store = openStore(folder);
const append = store.append.bind(store);
store.append = async (...args) => {
  const answer = await append(...args);
  writeSync(1, 'said\n');
  return answer;
};
const { watch } = await startWatch(store, folder, 'killed', new FixedClock(instant));
await watch.speak(new AbortController().signal);
