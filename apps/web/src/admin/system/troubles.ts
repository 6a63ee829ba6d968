import type { MonitoringStatus, SystemView } from '../../api/views';

export interface Trouble {
  readonly part: 'store' | 'readModels' | 'relay' | 'monitoring' | 'disk';
  /** By which what is to be done is found. */
  readonly code: string;
}

/** What somebody should see to, by what the parts say of themselves; what only takes its time is none. */
export function troublesOf(
  { store, readModels, relay, disk }: SystemView,
  monitoring: MonitoringStatus | undefined,
): Trouble[] {
  const stands = !readModels.ready && readModels.phase !== 'building';
  const fault = monitoring?.feed.fault ?? monitoring?.storeFault ?? null;
  const found: readonly (readonly [Trouble['part'], string | null])[] = [
    ['store', store.reachable ? null : `store-${store.kind}`],
    ['readModels', stands ? codeOf(readModels) : null],
    ['relay', relay.faultCode],
    ['monitoring', fault],
    ['disk', disk?.low ? 'disk' : null],
  ];
  return found.flatMap(([part, code]) => (code === null ? [] : [{ part, code }]));
}

function codeOf({ models, phase }: SystemView['readModels']): string {
  return models.find(({ fault }) => fault !== null)?.fault ?? phase;
}
