export * from './events.js';
export * from './event-store.js';
