import type { OfficerDirectory } from '#identity';
import type { PublishedEdition } from '#regulations';
import type { Procedure } from '../domain/procedure.js';
import type { CaseContent } from './case-content.js';
import type { CaseRow } from './case-row.js';

/** From what is known what a form has to ask. */
export interface FormSources {
  readonly row: CaseRow;
  readonly procedure: Procedure;
  readonly edition: PublishedEdition;
  readonly officers: OfficerDirectory;
  /** The instant at which the case is judged: now, or the last entry of the archive. */
  readonly judgedAt: string;
  readonly content: CaseContent;
}
