import { describe, expect, it } from '@jest/globals';
import type { MonitoringStatus, SystemView } from '../../api/views';
import { troublesOf } from './troubles';

const well = {
  store: { kind: 'embedded', reachable: true },
  readModels: { phase: 'following', ready: true, models: [{ fault: null }] },
  relay: { faultCode: null },
  disk: { low: false },
} as unknown as SystemView;
const taking = { feed: { fault: null }, storeFault: null } as MonitoringStatus;
const but = (parts: object): SystemView => ({ ...well, ...parts });

describe('what somebody should see to', () => {
  it('is nothing where all is well, or where something is only being built', () => {
    expect(troublesOf(well, taking)).toEqual([]);
    expect(troublesOf(but({ readModels: { phase: 'building', ready: false, models: [] } }), null)).toEqual([]);
  });

  it('is told part by part, with the word by which a remedy is found', () => {
    const ill = but({
      store: { kind: 'server', reachable: false },
      readModels: { phase: 'retrying', ready: false, models: [{ fault: null }, { fault: 'SQLITE_FULL' }] },
      relay: { faultCode: 'broker-unreachable' },
      disk: { low: true },
    });
    expect(troublesOf(ill, { ...taking, storeFault: 'SQLITE_FULL' })).toEqual([
      { part: 'store', code: 'store-server' },
      { part: 'readModels', code: 'SQLITE_FULL' },
      { part: 'relay', code: 'broker-unreachable' },
      { part: 'monitoring', code: 'SQLITE_FULL' },
      { part: 'disk', code: 'disk' },
    ]);
  });

  it('is the monitoring itself where its file is damaged', () => {
    expect(troublesOf(well, 'damaged')).toEqual([{ part: 'monitoring', code: 'damaged' }]);
  });

  it('names the phase where no model says what is wrong', () => {
    const closed = but({ readModels: { phase: 'closed', ready: false, models: [{ fault: null }] } });
    expect(troublesOf(closed, taking)).toEqual([{ part: 'readModels', code: 'closed' }]);
  });
});
