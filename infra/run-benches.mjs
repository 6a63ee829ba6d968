// Runs every bench/*.bench.ts in turn, each in a process of its own: `npm run bench`, `npm run bench -- projecting`.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const wanted = process.argv.slice(2);
const benches = globSync('bench/*.bench.ts')
  .sort()
  .filter((path) => wanted.length === 0 || wanted.some((name) => path.includes(name)));

for (const bench of benches) {
  process.stdout.write(`\n${bench}\n`);
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=qamqor-source', '--import', './libs/event-store/testing/typescript.mjs', bench],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
