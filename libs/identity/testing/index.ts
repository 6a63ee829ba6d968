export * from './every-route-has-policy.js';
