import type { CaseAction } from '../domain/allowed-actions.js';

/** One act of a demo case: who does what, how many working days after filing, at which hour. */
export interface DemoAct {
  readonly login: string;
  readonly action: CaseAction;
  readonly day: number;
  readonly time: string;
  readonly body: Readonly<Record<string, unknown>>;
}

type Step = readonly [officer: string, action: CaseAction, day: number, time: string, body?: DemoAct['body']];

const reasonedRefusal = {
  outcome: 'refusal',
  resultCode: 'reasoned-refusal',
  grounds: [{ words: 'Ұсынылған құжаттардағы мәліметтер расталмады' }],
  text: 'Ұсынылған құжаттардағы мәліметтер расталмағандықтан қызмет көрсетуден бас тартылады.',
};
const favourable = (resultCode: string, text: string): DemoAct['body'] => ({ outcome: 'favourable', resultCode, text });
const complete = { packageComplete: true };
const findings = { findings: 'Құжаттар қаралды, талаптарға сәйкес келеді.' };
const resolution = { resolution: 'Қарап, нәтиженің жобасын дайындаңыз.' };

/** The acts of a lane in order; the first `count` of them are done. `executor` is put in by the seeding. */
const acts =
  (...steps: readonly Step[]) =>
  (office: string, count: number): DemoAct[] =>
    steps
      .slice(0, count)
      .map(([officer, action, day, time, body = {}]) => ({ login: `${office}-${officer}`, action, day, time, body }));

const meals = favourable('school-meals-certificate', 'Тегін тамақтандыру ұсынылады.');
const guardianship = favourable('akim-resolution', 'Қорғаншылық белгілеу туралы қаулының жобасы.');
const patronage = {
  outcome: 'favourable',
  resultCode: 'contract-notice-and-payment-decision',
  parts: [
    { code: 'contract-notice', text: 'Баланы патронаттық тәрбиеге беру туралы шарт жасауға шақырамыз.' },
    { code: 'payment-decision', text: 'Баланы күтіп-бағуға ақша қаражаты тағайындалсын.' },
  ],
};
const meeting = favourable('meeting-permission', 'Балаға кездесуге рұқсат беріледі.');
const inspectionAct = { inspectedOn: '', findings: 'Тұрғын үй жағдайы қанағаттанарлық.', conditionsSuitable: true };

const notAccepted = {
  reason: 'Құжаттар топтамасы толық емес.',
  missing: [
    'spouse-consent',
    'health-certificate-spouse',
    'dispensary-certificate-applicant',
    'dispensary-certificate-spouse',
    'absence-of-parental-care',
    'income',
  ].map((code) => ({ code })),
};

export const lane = {
  meals: acts(
    ['clerk', 'register-application', 0, '11:10', complete],
    ['clerk', 'forward-to-head', 0, '11:20'],
    ['head', 'assign-executor', 0, '16:00', resolution],
    ['executor', 'record-examination', 1, '10:30', findings],
    ['executor', 'draft-result', 2, '12:00', meals],
    ['head', 'sign-result', 3, '15:00'],
    ['clerk', 'register-result', 3, '16:10'],
    ['clerk', 'issue-result', 4, '10:00', { channel: 'provider-office' }],
  ),
  guardianship: acts(
    ['clerk', 'register-application', 0, '10:05', { ...complete, paperNumber: '118' }],
    ['clerk', 'forward-to-head', 0, '10:12'],
    ['head', 'assign-executor', 1, '11:00', resolution],
    ['executor', 'record-examination', 6, '15:00', { ...findings, inspectionAct }],
    ['executor', 'draft-result', 8, '12:00', guardianship],
    ['executor', 'submit-for-decision', 8, '12:30'],
    [
      'akimat',
      'decide-by-administration',
      14,
      '17:00',
      { outcome: 'favourable', resultCode: 'akim-resolution', decisionNumber: '412' },
    ],
    ['clerk', 'register-result', 14, '17:10'],
    ['clerk', 'issue-result', 15, '10:00', { channel: 'provider-office' }],
  ),
  opinionRefused: acts(
    ['clerk', 'register-application', 0, '10:06', complete],
    ['clerk', 'forward-to-head', 0, '10:10'],
    ['head', 'assign-executor', 1, '09:30', resolution],
    ['executor', 'record-examination', 5, '16:00', findings],
    ['executor', 'draft-result', 8, '16:00', reasonedRefusal],
    ['head', 'sign-result', 9, '11:00'],
    ['clerk', 'register-result', 9, '11:20'],
    ['clerk', 'issue-result', 9, '11:25', { channel: 'provider-office' }],
  ),
  patronage: acts(
    ['executor', 'register-application', 0, '15:00', complete],
    ['executor', 'record-examination', 4, '12:00', findings],
    ['executor', 'draft-result', 6, '17:00', patronage],
  ),
  meeting: acts(
    ['clerk', 'register-application', 0, '10:10', complete],
    ['clerk', 'assign-executor', 0, '10:15'],
    ['executor', 'record-examination', 1, '15:00', findings],
    ['executor', 'draft-result', 2, '11:00', meeting],
  ),
  registered: acts(['clerk', 'register-application', 0, '11:10', complete]),
  notAccepted: acts(['operator', 'refuse-acceptance', 0, '10:12', notAccepted]),
  adopters: acts(
    ['authorised', 'register-application', 0, '11:10', complete],
    ['authorised', 'record-examination', 0, '12:00', findings],
    ['authorised', 'record-fetched-data', 0, '12:10', { source: 'identity-document', outcome: 'found' }],
    ['authorised', 'record-fetched-data', 0, '12:15', { source: 'criminal-record', outcome: 'unavailable' }],
  ),
  queue: acts(
    ['executor', 'register-application', 0, '10:04', complete],
    ['executor', 'sign-result', 0, '10:12'],
    ['executor', 'issue-result', 0, '10:14', { channel: 'portal' }],
  ),
};
