import type { CaseView } from './case-details.view.js';

/** What was handed in, said and found, opened for the reader. */
export type CaseContent = Pick<
  CaseView,
  | 'parties'
  | 'documents'
  | 'needs'
  | 'answers'
  | 'consentAsked'
  | 'consent'
  | 'flowPassed'
  | 'lookUps'
  | 'childTalks'
  | 'resolution'
  | 'examination'
  | 'draft'
  | 'decision'
  | 'signature'
  | 'acceptanceRefusal'
>;
