export { AuditModule } from './audit.module.js';
export { caseLooks } from './looks/case-looks.projection.js';
export { lookEventTypes } from './stored-events/look-event-types.js';
