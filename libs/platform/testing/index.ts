export * from './expect-three-languages.js';
export * from './create-test-edge.js';
export * from './test-config.js';
