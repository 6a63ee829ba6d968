export * from './given.js';
export * from './history-samples.js';
export * from './event-store.contract.js';
export * from './durability.contract.js';
export * from './seeded.js';
export * from './kurrentdb-double/test-server.js';
