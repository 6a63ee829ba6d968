import type { Edition } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

/** What an edition says it lacks, and whether it does. */
const LACKING: Readonly<Record<string, (edition: Edition) => boolean>> = {
  steps: ({ steps }) => steps.length === 0,
  term: ({ term }) => term === null,
  documents: ({ documents, documentsReference }) => Object.keys(documents).length === 0 && documentsReference === null,
  grounds: ({ grounds, groundsReference }) => grounds.length === 0 && groundsReference === null,
  results: ({ results }) => results.length === 0,
};

/** Editions that take applications lack nothing; the others say what, and have neither steps nor a term. */
export function statusHonest(edition: Edition): readonly Fault[] {
  const { status, missing = [], steps, term } = edition;
  const executable = status === 'executable';
  return [
    ...when(
      executable && missing.length > 0,
      'executable-with-missing',
      '/missing',
      'takes applications and yet lacks something',
    ),
    ...when(executable && steps.length === 0, 'executable-without-steps', '/steps', 'nobody would do anything'),
    ...when(!executable && missing.length === 0, 'missing-unsaid', '/missing', 'does not say what the text lacks'),
    ...when(
      !executable && (steps.length > 0 || term !== null),
      'executable-after-all',
      '/status',
      'has steps or a term, so it takes applications',
    ),
    ...missing.flatMap(({ code }, index) =>
      when(LACKING[code]?.(edition) === false, 'missing-yet-there', `/missing/${index}`, `the edition has ${code}`),
    ),
  ];
}
