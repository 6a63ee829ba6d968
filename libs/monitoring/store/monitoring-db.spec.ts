import { writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { MonitoringFolder } from '../testing/monitoring-folder.js';
import { wholeCase } from '../testing/stage-messages.js';
import { MonitoringDamaged, MonitoringDb, OtherMonitoringVersion } from './monitoring-db.js';

it('opens a damaged file, and says so whenever it is asked', () => {
  using monitoring = new MonitoringFolder();
  monitoring.db.close();
  writeFileSync(monitoring.file, 'garbage!'.repeat(1_000));
  monitoring.reopen();
  expect(() => monitoring.tally()).toThrow(MonitoringDamaged);
  expect(() => monitoring.take(wholeCase('a'))).toThrow(MonitoringDamaged);
});

it('takes a fault of the statement for no damage', () => {
  using monitoring = new MonitoringFolder();
  expect(() => monitoring.db.all('SELECT 1 FROM nowhere')).toThrow('no such table');
});

it('does not open the file of another version', () => {
  using monitoring = new MonitoringFolder();
  monitoring.db.run('PRAGMA user_version = 99');
  expect(() => new MonitoringDb(monitoring.file)).toThrow(OtherMonitoringVersion);
});
