export * from './create-test-edge.js';
export * from './test-config.js';
