// Tests at their full length; every ordinary run has a few of each. `faults`: fifty kills per suite (`KILLS`, `KILL_SEED`
// change them). `day`: 5,000 cases while broker, program and monitoring are killed in turn (`DAY_CASES`, `DAY_KILLS`).
import { spawnSync } from 'node:child_process';

const suites = {
  faults: { files: ['test/faults', 'kill'], full: { KILLS: '50' } },
  day: { files: ['test/day'], full: { DAY_CASES: '5000', DAY_KILLS: '60' } },
};

const [name, ...more] = process.argv.slice(2);
const { files, full } = suites[name];
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(
  process.execPath,
  [...jest, '--selectProjects', 'integration', '--ci', '--testPathPatterns', ...files, ...more],
  { stdio: 'inherit', env: { ...full, ...process.env } },
);
process.exitCode = status ?? 1;
