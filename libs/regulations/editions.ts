import { EditionLibrary } from './edition-library.js';
import { readEditions } from './read-editions.js';

/** The editions shipped with the program, read and checked once when the process starts. */
export const editions = new EditionLibrary(readEditions(new URL('./editions/', import.meta.url)));
