export * from './built-in-signer.js';
export * from './signature-port.js';
