export * from './monitoring-folder.js';
export * from './stage-feed.contract.js';
export * from './stage-messages.js';
