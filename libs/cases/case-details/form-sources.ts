import type { OfficerDirectory } from '#identity';
import type { PublishedEdition } from '#regulations';
import type { Procedure } from '../domain/procedure.js';
import type { CaseContent } from './case-content.js';
import type { CaseRow } from './case-row.js';

/** What a form is made of. */
export interface FormSources {
  readonly row: CaseRow;
  readonly procedure: Procedure;
  readonly edition: PublishedEdition;
  readonly officers: OfficerDirectory;
  readonly content: CaseContent;
}
