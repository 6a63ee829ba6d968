import type { Installation, OfficerRole } from '../api/views';

/** Those at whose desk an application can begin, in one edition or another; whether it can is the API's answer. */
const takingIn = roles('clerk', 'operator', 'portal-gateway', 'authorised-officer', 'executor');
/** Those whose flows can turn a request down, and those who watch over them. */
const turningDown = roles('operator', 'portal-gateway', 'auditor');
const watching = roles('auditor', 'administrator', 'ict-officer');
/** Those who oversee bodies read who looked at their cases. */
const overseeing = roles('auditor', 'administrator');
/** Complaints come to the provider; who oversees providers reads them. */
const ofProvider = roles('clerk', 'head', 'executor', 'authorised-officer', 'auditor');
/** The provider keeps the books; the State Corporation that of the receipts it refuses acceptance with. */
const keepingBooks = roles('clerk', 'head', 'executor', 'authorised-officer', 'operator', 'auditor');
/** Those who oversee, and those who answer for a body's work. */
const onBoard = roles('auditor', 'administrator', 'head', 'administration', 'authorised-officer');

/** Those who name who acts for an officer who is away. */
const naming = roles('head', 'administrator');

type Shown = (held: readonly OfficerRole[]) => boolean;

const some =
  (...sets: readonly ReadonlySet<OfficerRole>[]): Shown =>
  (held) =>
    held.some((role) => sets.some((set) => set.has(role)));

/** Whoever answers for the systems or for the accounts alone opens no case. */
const opensCases: Shown = (held) => held.some((role) => role !== 'ict-officer' && role !== 'administrator');

/** Whether an officer of these roles has a counter. */
export const takesIn: Shown = some(takingIn);

/** Whether an officer of these roles reads the books. */
export const readsBooks: Shown = some(keepingBooks);

/** What the menu offers, to whom, and the part of the program that the page is of. */
export const menuPages = [
  { path: '/', text: 'menu.queue', part: 'cases', shown: (held) => held.some((role) => !watching.has(role)) },
  { path: '/applications/new', text: 'menu.newApplication', part: 'cases', shown: takesIn },
  { path: '/cases', text: 'menu.cases', part: 'cases', shown: opensCases },
  { path: '/journals', text: 'menu.journals', part: 'cases', shown: readsBooks },
  { path: '/complaints', text: 'menu.complaints', part: 'cases', shown: some(ofProvider) },
  { path: '/outages', text: 'menu.outages', part: 'cases', shown: some(ofProvider, watching) },
  { path: '/intake-refusals', text: 'menu.intakeRefusals', part: 'cases', shown: some(turningDown) },
  { path: '/case-looks', text: 'menu.looks', part: 'cases', shown: some(overseeing) },
  { path: '/overview', text: 'menu.overview', part: 'cases', shown: opensCases },
  { path: '/stages', text: 'menu.stages', part: 'cases', shown: opensCases },
  { path: '/monitoring', text: 'menu.monitoring', part: 'monitoring', shown: some(onBoard) },
  { path: '/absences', text: 'absence.title', part: 'cases', shown: some(naming) },
  { path: '/admin', text: 'menu.admin', part: 'cases', shown: some(roles('administrator')) },
  { path: '/editions', text: 'menu.editions', part: 'cases', shown: () => true },
] as const satisfies readonly {
  readonly path: string;
  readonly text: string;
  readonly part: Installation['parts'][number];
  readonly shown: Shown;
}[];

function roles(...names: readonly OfficerRole[]): ReadonlySet<OfficerRole> {
  return new Set(names);
}
