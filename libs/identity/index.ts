export * from './viewer.js';
export * from './guard/policy.decorators.js';
export * from './guard/policy.guard.js';
export * from './directory/body-directory.js';
export * from './directory/officer-directory.js';
export * from './identity-options.js';
