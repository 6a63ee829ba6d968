export * from './files-of.js';
export * from './subject-key-store.contract.js';
