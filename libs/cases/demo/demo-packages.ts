import type { AnswerBody } from '../case-commands/answer-body.js';
import type { HandedInBody } from '../case-commands/handed-in.js';

/** What an applicant of the demo says and hands in. */
export interface DemoPackage {
  readonly documents: readonly HandedInBody[];
  readonly answers: readonly AnswerBody[];
  readonly consent?: boolean;
}

const inWords = (form: HandedInBody['form']): DemoPackage => ({
  documents: ['Өтініш', 'Жеке куәліктің көшірмесі'].map((words) => ({ words, form })),
  answers: [],
});

/** Every question denied but those named. */
const answered = (questions: readonly string[], affirmed: readonly string[]): AnswerBody[] =>
  questions.map((question) => ({ question, answer: affirmed.includes(question) }));

const coded = (...codes: string[]): HandedInBody[] => codes.map((code) => ({ code, form: 'copy' }));

const categories = ['receives-social-assistance', 'low-income', 'orphan-in-family', 'emergency', 'other-category'];
const ofCategory = ['no-civil-status-record', 'child-born-abroad', 'no-marriage-record', ...categories];
const ofGuardianship = [
  'married',
  'no-marriage-record',
  'married-abroad',
  'no-civil-status-record',
  'child-born-abroad',
  'child-in-orphan-organisation',
  'relative-or-step-parent',
  'owns-no-housing',
];
const ofAdopters = [
  'married',
  'no-civil-status-record',
  'owns-no-housing',
  'not-close-relative',
  'receives-wages',
  'has-business-income',
  'has-other-income',
  'gives-digital-document-consent',
];
const ofOpinion = [
  'married',
  'representative-lives-apart',
  'no-marriage-record',
  'married-abroad',
  'parental-care-absent',
  'no-civil-status-record',
  'child-born-abroad',
];

/** Packages by what they are for; where the text has no list they are named in words. */
export const packages = {
  onPaper: inWords('copy'),
  onPortal: inWords('electronic'),
  meals: {
    documents: coded('application', 'identity-document', 'social-assistance-certificate'),
    answers: answered(ofCategory, ['receives-social-assistance']),
    consent: true,
  },
  mealsOnPortal: {
    documents: [{ code: 'application', form: 'electronic' }],
    answers: answered(ofCategory, []),
    consent: true,
  },
  /** The certificates of the spouse and the income are still to come. */
  guardianshipIncomplete: {
    documents: coded('application', 'identity-document', 'health-certificate-applicant', 'kinship'),
    answers: answered(ofGuardianship, ['married', 'relative-or-step-parent']),
    consent: true,
  },
  guardianship: {
    documents: coded(
      'application',
      'identity-document',
      'spouse-consent',
      'health-certificate-applicant',
      'health-certificate-spouse',
      'dispensary-certificate-applicant',
      'dispensary-certificate-spouse',
      'death-certificate-or-notice',
      'income-applicant',
      'kinship',
    ),
    answers: answered(ofGuardianship, ['married', 'relative-or-step-parent']),
    consent: true,
  },
  /** By the answers the documents on income are asked for, and are not there. */
  camps: {
    documents: coded('application', 'identity-document', 'medical-certificate'),
    answers: answered(ofCategory, ['low-income']),
    consent: true,
  },
  adopters: {
    documents: coded('application', 'relatives-consent', 'wages', 'health-certificate', 'spouse-health-certificate'),
    answers: answered(ofAdopters, ['married', 'receives-wages']),
    consent: true,
  },
  opinion: {
    documents: coded('application', 'identity-document', 'spouse-consent'),
    answers: answered(ofOpinion, ['married']),
    consent: true,
  },
} satisfies Readonly<Record<string, DemoPackage>>;
