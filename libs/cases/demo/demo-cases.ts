import type { Channel } from '#regulations';
import type { PartiesBody } from '../submit-application/submit-application.body.js';
import { demoPeople as people } from './demo-people.js';
import { type DemoAct, lane } from './demo-lanes.js';
import { type DemoPackage, packages } from './demo-packages.js';

/** When a demo case was filed: on a day of the past, or so many working days ago. */
export type Filed = { readonly on: string } | { readonly workingDaysAgo: number };

export interface DemoCase {
  /** Stable name: a start that finds the case already there adds nothing. */
  readonly key: string;
  readonly intake: string;
  readonly providerId: string;
  readonly service: string;
  readonly channel: Channel;
  readonly filed: Filed;
  readonly parties: PartiesBody;
  readonly package: DemoPackage;
  readonly acts: readonly DemoAct[];
}

const taraz = 'taraz-education';
const astana = 'astana-education';
const inTaraz = { providerId: taraz, intake: 'taraz-clerk', channel: 'provider-office' } as const;
const fromPortal = { intake: 'portal', channel: 'portal' } as const;
const meals = { service: 'school-meals', package: packages.meals } as const;
const onPaper = { package: packages.onPaper };
const onPortal = { package: packages.onPortal };
const atCorporation = { providerId: taraz, intake: 'taraz-operator', channel: 'state-corporation' } as const;

const today: readonly DemoCase[] = [
  {
    ...inTaraz,
    ...meals,
    key: 'meals-new',
    filed: { workingDaysAgo: 0 },
    parties: { applicant: people.aigul, children: [people.ernar] },
    acts: [],
  },
  {
    ...inTaraz,
    ...meals,
    key: 'meals-head',
    filed: { workingDaysAgo: 1 },
    parties: { applicant: people.marat },
    acts: lane.meals('taraz', 2),
  },
  {
    ...inTaraz,
    ...meals,
    key: 'meals-executor',
    filed: { workingDaysAgo: 2 },
    parties: { applicant: people.saule, representative: people.yerbol },
    acts: lane.meals('taraz', 3),
  },
  {
    ...inTaraz,
    ...meals,
    key: 'meals-sign',
    filed: { workingDaysAgo: 4 },
    parties: { applicant: people.oksana, children: [people.timur] },
    acts: lane.meals('taraz', 5),
  },
  {
    ...inTaraz,
    ...meals,
    key: 'meals-late',
    filed: { workingDaysAgo: 9 },
    parties: { applicant: people.yerbol, children: [people.aliya] },
    acts: lane.meals('taraz', 6),
  },
  {
    ...inTaraz,
    ...meals,
    key: 'meals-issued',
    filed: { workingDaysAgo: 8 },
    parties: { applicant: people.daulet, children: [people.aisha] },
    acts: lane.meals('taraz', 8),
  },
  {
    ...fromPortal,
    ...meals,
    package: packages.mealsOnPortal,
    providerId: taraz,
    key: 'meals-portal',
    filed: { workingDaysAgo: 1 },
    parties: { applicant: people.madina },
    acts: [],
  },
  {
    ...meals,
    providerId: astana,
    intake: 'astana-clerk',
    channel: 'provider-office',
    key: 'meals-astana',
    filed: { workingDaysAgo: 1 },
    parties: { applicant: people.zhanna, children: [people.ernar] },
    acts: lane.meals('astana', 4),
  },
];

/** Cases that show what hangs on the answers of the applicant. */
const byAnswers: readonly DemoCase[] = [
  {
    ...atCorporation,
    service: 'guardianship-establishment',
    key: 'guardianship-full',
    filed: { workingDaysAgo: 1 },
    parties: { applicant: people.saule, spouse: people.marat, children: [people.aliya] },
    package: packages.guardianship,
    acts: lane.registered('taraz', 1),
  },
  {
    ...atCorporation,
    service: 'guardianship-establishment',
    key: 'guardianship-not-accepted',
    filed: { workingDaysAgo: 2 },
    parties: { applicant: people.yerbol, spouse: people.aigul, children: [people.timur] },
    package: packages.guardianshipIncomplete,
    acts: lane.notAccepted('taraz', 1),
  },
  {
    ...inTaraz,
    service: 'camps',
    key: 'camps-incomplete',
    filed: { workingDaysAgo: 0 },
    parties: { applicant: people.oksana, children: [people.timur] },
    package: packages.camps,
    acts: [],
  },
  {
    ...fromPortal,
    providerId: taraz,
    service: 'adopters-registration',
    key: 'adopters-look-ups',
    filed: { workingDaysAgo: 1 },
    parties: { applicant: people.marat, spouse: people.saule },
    package: packages.adopters,
    acts: lane.adopters('taraz', 4),
  },
  {
    ...inTaraz,
    service: 'age-ten-opinion',
    key: 'opinion-talk',
    filed: { workingDaysAgo: 2 },
    parties: { applicant: people.aigul, spouse: people.marat, children: [people.ernar] },
    package: packages.opinion,
    acts: lane.meals('taraz', 3),
  },
];

const archive: readonly DemoCase[] = [
  {
    ...fromPortal,
    ...onPortal,
    providerId: astana,
    service: 'preschool-queue',
    key: 'queue-issued',
    filed: { on: '2019-05-06' },
    parties: { applicant: people.zhanna, children: [people.aisha] },
    acts: lane.queue('astana', 3),
  },
  {
    ...inTaraz,
    ...onPaper,
    service: 'guardianship-establishment',
    key: 'guardianship-issued',
    filed: { on: '2019-09-09' },
    parties: { applicant: people.saule, spouse: people.marat, children: [people.aliya] },
    acts: lane.guardianship('taraz', 9),
  },
  {
    ...inTaraz,
    ...onPaper,
    service: 'guardianship-establishment',
    key: 'guardianship-akimat',
    filed: { on: '2019-11-04' },
    parties: { applicant: people.yerbol, children: [people.timur] },
    acts: lane.guardianship('taraz', 6),
  },
  {
    ...inTaraz,
    ...onPaper,
    service: 'age-ten-opinion',
    key: 'opinion-refused',
    filed: { on: '2019-10-14' },
    parties: { applicant: people.oksana, children: [people.timur] },
    acts: lane.opinionRefused('taraz', 7),
  },
  {
    ...inTaraz,
    ...onPaper,
    service: 'age-ten-opinion',
    key: 'opinion-executor',
    filed: { on: '2020-02-10' },
    parties: { applicant: people.aigul, children: [people.ernar] },
    acts: lane.opinionRefused('taraz', 3),
  },
  {
    ...fromPortal,
    ...onPortal,
    providerId: taraz,
    service: 'patronage-and-payment',
    key: 'patronage-sign',
    filed: { on: '2019-06-03' },
    parties: { applicant: people.daulet, spouse: people.saule, children: [people.aisha] },
    acts: lane.patronage('taraz', 3),
  },
  {
    ...fromPortal,
    ...onPortal,
    providerId: taraz,
    service: 'guardianship-certificates',
    key: 'certificate-new',
    filed: { on: '2019-12-02' },
    parties: { applicant: people.marat },
    acts: [],
  },
  {
    ...onPaper,
    service: 'meeting-permission',
    providerId: astana,
    intake: 'astana-operator',
    channel: 'state-corporation',
    key: 'meeting-executor',
    filed: { on: '2019-03-04' },
    parties: { applicant: people.madina, children: [people.aisha] },
    acts: lane.meeting('astana', 3),
  },
];

/** Cases in several stages, current and archive. */
export const demoCases: readonly DemoCase[] = [...today, ...byAnswers, ...archive];
