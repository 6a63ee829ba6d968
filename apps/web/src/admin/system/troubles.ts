import type { MonitoringStatus, SystemView } from '../../api/views';

/** What the monitoring says of itself; `damaged` when its file is, `null` where it is not here or nothing is known yet. */
export type MonitoringState = MonitoringStatus | 'damaged' | null;

export interface Trouble {
  readonly part: 'store' | 'readModels' | 'relay' | 'monitoring' | 'disk';
  /** By which what is to be done is found. */
  readonly code: string;
}

/** What somebody should see to, by what the parts say of themselves; what only takes its time is none. */
export function troublesOf({ store, readModels, relay, disk }: SystemView, monitoring: MonitoringState): Trouble[] {
  const stands = !readModels.ready && readModels.phase !== 'building';
  const found: readonly (readonly [Trouble['part'], string | null])[] = [
    ['store', store.reachable ? null : `store-${store.kind}`],
    ['readModels', stands ? codeOf(readModels) : null],
    ['relay', relay.faultCode],
    ['monitoring', faultOf(monitoring)],
    ['disk', disk?.low ? 'disk' : null],
  ];
  return found.flatMap(([part, code]) => (code === null ? [] : [{ part, code }]));
}

function faultOf(monitoring: MonitoringState): string | null {
  if (monitoring === null || monitoring === 'damaged') return monitoring;
  return monitoring.feed.fault ?? monitoring.storeFault;
}

function codeOf({ models, phase }: SystemView['readModels']): string {
  return models.find(({ fault }) => fault !== null)?.fault ?? phase;
}
