export { actWords, pointWords } from './citation-words.js';
export * from './edition.js';
export { EditionLibrary } from './edition-library.js';
export type { EditionChoice, EditionFilter, EditionRequest } from './edition-library.js';
export { editions } from './editions.js';
export { isInForce } from './in-force.js';
export type { InForceAnswer } from './in-force.js';
export { RegulationsModule } from './regulations.module.js';
export { ACTIVITIES as activities } from './schema-parts.js';
