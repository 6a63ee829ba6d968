import type { Edition } from './edition.js';
import { reversedLines, uncited } from './lint/citation.rules.js';
import type { LintFinding, LintRule } from './lint/finding.js';
import { languages } from './lint/language.rules.js';
import { documentsPerChannel, hearingComplete, listsOrReferences, uniqueCodes } from './lint/list.rules.js';
import { activityOrder, steps } from './lint/step.rules.js';
import { inForceOrder, noticeAfterDrafting, stepsWithinTerm } from './lint/term.rules.js';

const RULES: readonly LintRule[] = [
  uncited,
  reversedLines,
  languages,
  steps,
  activityOrder,
  stepsWithinTerm,
  noticeAfterDrafting,
  inForceOrder,
  listsOrReferences,
  documentsPerChannel,
  uniqueCodes,
  hearingComplete,
];

/** What a schema cannot say of an edition: faults of content, none when it is sound. */
export function lintEdition(edition: Edition): readonly LintFinding[] {
  return RULES.flatMap((rule) => rule(edition)).map((fault) => ({ edition: edition.id, ...fault }));
}
