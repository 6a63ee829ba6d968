export { OutagesModule } from './outages.module.js';
export { outages } from './outage-register/outages.projection.js';
export { outageEventTypes } from './stored-events/outage-event-types.js';
