import type { Edition } from './edition.js';
import { channelsKnown, documentsPerChannel, receiptsFit } from './lint/channel.rules.js';
import { reversedLines, uncited } from './lint/citation.rules.js';
import type { LintFinding, LintRule } from './lint/finding.js';
import { flows } from './lint/flow.rules.js';
import { hearingAnswered, hearingComplete, noticeInTime } from './lint/hearing.rules.js';
import { languages } from './lint/language.rules.js';
import {
  conclusionGround,
  consentGround,
  itemsToChooseFrom,
  listsOrReferences,
  uniqueCodes,
  uniqueCodesBeyondLists,
} from './lint/list.rules.js';
import { conditionsAsRules, questions } from './lint/question.rules.js';
import { bothOutcomes, partialTermsReachable, unreachableSteps } from './lint/reach.rules.js';
import { statusHonest } from './lint/status.rules.js';
import { activityOrder, steps } from './lint/step.rules.js';
import { inForceOrder, partialTermsBind, partsWithinTerm, stepsWithinTerm } from './lint/term.rules.js';

/** What holds for every revision there is. */
const RULES: readonly LintRule[] = [
  uncited,
  reversedLines,
  languages,
  steps,
  activityOrder,
  stepsWithinTerm,
  inForceOrder,
  listsOrReferences,
  documentsPerChannel,
  uniqueCodes,
  hearingComplete,
];

/** What came later: an earlier revision is locked and cannot be brought to it. */
const RULES_OF_THE_NEWEST: readonly LintRule[] = [
  unreachableSteps,
  bothOutcomes,
  partsWithinTerm,
  partialTermsBind,
  partialTermsReachable,
  noticeInTime,
  hearingAnswered,
  flows,
  questions,
  conditionsAsRules,
  channelsKnown,
  receiptsFit,
  itemsToChooseFrom,
  conclusionGround,
  consentGround,
  uniqueCodesBeyondLists,
  statusHonest,
];

/** What a schema cannot say of an edition: faults of content, none when it is sound. */
export function lintEdition(edition: Edition, revision: 'newest' | 'earlier' = 'newest'): readonly LintFinding[] {
  const rules = revision === 'newest' ? [...RULES, ...RULES_OF_THE_NEWEST] : RULES;
  return rules.flatMap((rule) => rule(edition)).map((fault) => ({ edition: edition.id, ...fault }));
}
