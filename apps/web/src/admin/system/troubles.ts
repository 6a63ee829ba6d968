import type { SystemView } from '../../api/views';

export type Trouble = 'store' | 'readModels' | 'relay' | 'disk';

/** What somebody should see to, by what the parts say of themselves; what only takes its time is none. */
export function troublesOf({ store, readModels, relay, disk }: SystemView): Trouble[] {
  const found: readonly (readonly [Trouble, boolean])[] = [
    ['store', !store.reachable],
    ['readModels', !readModels.ready && readModels.phase !== 'building'],
    ['relay', relay.fault !== null],
    ['disk', disk?.low ?? false],
  ];
  return found.filter(([, is]) => is).map(([trouble]) => trouble);
}
