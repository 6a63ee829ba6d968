import { personal } from '#personal-data/personal';
import type { Channel } from '#regulations';
import type { CaseEventOf, DraftedPart } from './case-events.js';
import type { OpenCase } from './case-state.js';
import type { ProcedureResult } from './procedure.js';
import { refused } from './refusals.js';

/** The text of a result, or of each of its documents. */
export interface DraftedText {
  readonly text: string | null;
  readonly parts: readonly { readonly code: string; readonly text: string }[];
}

/** Codes of the documents that the result consists of when it is handed out so; empty where it is one document. */
export function partsDue({ parts }: Pick<ProcedureResult, 'parts'>, handout: Channel): string[] {
  return parts.filter(({ channels }) => channels === null || channels.includes(handout)).map(({ code }) => code);
}

/** One text for one document; one for each part where the edition's result is several documents. */
export function draftedText(
  { procedure, handout, textSubjectId }: OpenCase,
  resultCode: string,
  { text, parts }: DraftedText,
): Pick<CaseEventOf<'ResultDrafted'>['data'], 'text' | 'parts'> {
  const result = procedure.results.find(({ code }) => code === resultCode);
  const due = partsDue({ parts: result?.parts ?? [] }, handout);
  requireParts(due, parts);
  if (due.length > 0) {
    if (text !== null) throw refused('result-has-parts', { resultCode });
    return { text: null, parts: due.map((code) => drafted(code, parts, textSubjectId)) };
  }
  if (text === null) throw refused('result-text-missing');
  return { text: personal(textSubjectId, text), parts: [] };
}

function requireParts(due: readonly string[], parts: DraftedText['parts']): void {
  const codes = parts.map(({ code }) => code);
  const foreign = codes.find((code, index) => !due.includes(code) || codes.indexOf(code) !== index);
  if (foreign !== undefined) throw refused('part-not-in-result', { part: foreign });
  const missing = due.find((code) => !codes.includes(code));
  if (missing !== undefined) throw refused('part-missing', { part: missing });
}

/** In the edition's order, whatever the order they came in. */
function drafted(code: string, parts: DraftedText['parts'], textSubjectId: string): DraftedPart {
  return { code, text: personal(textSubjectId, parts.find((part) => part.code === code)?.text ?? '') };
}
