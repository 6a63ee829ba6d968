import type { ProblemTexts } from '#platform';
import { absenceProblemTexts } from './absences/absence.problem-texts.js';
import { accountProblemTexts } from './officers/account.problem-texts.js';
import { bodyProblemTexts } from './bodies/body.problem-texts.js';
import { sessionProblemTexts } from './session/session.problem-texts.js';

/** Every refusal of this slice in the three languages. */
export const identityProblemTexts: ProblemTexts = {
  ...sessionProblemTexts,
  ...absenceProblemTexts,
  ...accountProblemTexts,
  ...bodyProblemTexts,
};
