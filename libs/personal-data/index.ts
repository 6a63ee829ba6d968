export * from './personal.js';
export * from './kurrentdb-subject-key-store.js';
export { OtherMasterKey } from './master-key-mark.js';
export * from './personal-data.js';
export * from './scrubbing-event-store.js';
export * from './sealing-event-store.js';
export * from './sqlite-subject-key-store.js';
export * from './subject-key-store.js';
export { subjectKeys } from './subject-keys.projection.js';
