export * from './personal.js';
export * from './personal-data.js';
export * from './sealing-event-store.js';
export * from './sqlite-subject-key-store.js';
export * from './subject-key-store.js';
