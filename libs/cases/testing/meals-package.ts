const questions = [
  'no-civil-status-record',
  'child-born-abroad',
  'no-marriage-record',
  'receives-social-assistance',
  'low-income',
  'orphan-in-family',
  'emergency',
  'other-category',
];

/** What a full application for school meals says and hands in at a counter: no question affirmed, both documents asked for. */
export const mealsPackage = {
  documents: ['application', 'identity-document'].map((code) => ({ code, form: 'original' })),
  answers: questions.map((question) => ({ question, answer: false })),
  consent: true,
};
