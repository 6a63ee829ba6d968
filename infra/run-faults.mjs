// Fault tests with fifty kills per suite (`KILLS` and `KILL_SEED` change them); every ordinary run has a few.
import { spawnSync } from 'node:child_process';

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(
  process.execPath,
  [...jest, '--selectProjects', 'integration', '--ci', 'test/faults', 'kill', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, KILLS: process.env.KILLS ?? '50' } },
);
process.exitCode = status ?? 1;
