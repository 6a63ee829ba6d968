import type { OpenCase } from './case-file.js';
import { refused } from './refusals.js';

/** What a signature covers: the drafted result by its hash, in its case, under its edition. No personal value. */
export function signedContent(file: OpenCase): Readonly<Record<string, string | number>> {
  const { draft, caseId, procedure } = file;
  if (draft === null) throw refused('no-draft');
  return {
    caseId,
    edition: procedure.edition.id,
    editionRevision: procedure.edition.revision,
    outcome: draft.outcome,
    resultCode: draft.resultCode,
    draftHash: draft.contentHash ?? '',
  };
}
