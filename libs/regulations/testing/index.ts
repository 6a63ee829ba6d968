export * from './an-edition.js';
