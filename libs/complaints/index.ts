export { ComplaintsModule } from './complaints.module.js';
export { ComplaintOutcomeWatch } from './bring-outcome/complaint-outcome.watch.js';
export { complaints } from './complaint-register/complaints.projection.js';
export { complaintEventTypes } from './stored-events/complaint-event-types.js';
