export * from './monitoring-folder.js';
export * from './stage-messages.js';
