export { OutagesModule } from './outages.module.js';
export { outages } from './outage-register/outages.projection.js';
export { OUTAGE_STREAMS, outageEventTypes, outageIdOf } from './stored-events/outage-event-types.js';
export type { OutageEvent } from './domain/outage-events.js';
export { GetOutage } from './outage-details/get-outage.query.js';
export type { OutageView } from './outage-details/outage.view.js';
