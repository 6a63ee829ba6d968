export * from './an-edition.js';
export { readScenarios } from '../scenarios/read-scenarios.js';
export type * from '../scenarios/scenario.js';
