export * from './clock.js';
export * from './domain-error.js';
export * from './public.decorator.js';
