export * from './every-route-has-policy.js';
export * from './identity-app.js';
export * from './browser.js';
