import type { Desk } from './desk.js';

/** A page of the client as one who is signed in meets it; `kind` names it without the ids. */
export interface PageToSee {
  readonly kind: string;
  readonly path: string;
}

const OPEN = ['/sign-in', '/check', '/check/00000-00000-00000-00000', '/editions', '/editions/rk-2022-school-meals'];

const CLERK = [
  ...['/', '/bulk', '/applications/new', '/cases', '/cases?q=жоқ', '/overview', '/stages', '/absences', '/password'],
  ...['/journals', '/journals?kind=result&year=2019', '/journals/print?kind=incoming&year=2019'],
  ...['/complaints', '/complaints/new', '/outages', '/outages/new', '/editions/rk-2022-agency-accreditation'],
  ...['/editions/zhambyl-2019-rural-transport', '/admin/officers', '/nowhere'],
];

const AUDITOR = [
  ...[
    '/cases',
    '/cases?late=true',
    '/case-looks',
    '/applications/new',
    '/journals',
    '/complaints',
    '/outages',
    '/overview',
  ],
  ...['', '?by=body', '/lateness', '/durations', '/cases', '/status'].map((path) => `/monitoring${path}`),
];

const ADMIN = [
  ...['/admin/officers', '/admin/officers/new', '/admin/bodies', '/admin/bodies/new', '/admin/bodies/taraz-education'],
  ...[
    '/admin/calendar',
    '/admin/erasure',
    '/admin/erasure?number=5/2026',
    '/admin/system',
    '/absences',
    '/monitoring/status',
  ],
];

/** Who looks at what: every page once by one who may see it, and pages somebody may not see. */
export const pagesByLogin: Readonly<Record<string, readonly string[]>> = {
  nobody: OPEN,
  'taraz-clerk': CLERK,
  'taraz-head': ['/', '/overview', '/absences'],
  'taraz-executor': ['/'],
  'taraz-akimat': ['/'],
  'taraz-ict': ['/outages'],
  portal: ['/intake-refusals'],
  auditor: AUDITOR,
  admin: ADMIN,
};

/** The forms of the acts that the one at the desk may do in the cases, each once, and the pages of the cases themselves. */
export async function casePages(desk: Desk, addresses: readonly string[]): Promise<PageToSee[]> {
  const found = new Map<string, PageToSee>();
  for (const path of addresses) {
    const { allowedActions } = await desk.seen(path.slice('/cases/'.length));
    const acts = allowedActions.map((action) => ({ kind: `/cases/:id ${action}`, path: `${path}?do=${action}` }));
    for (const page of acts.length === 0 ? [{ kind: '/cases/:id', path }] : acts) found.set(page.kind, page);
  }
  return [...found.values()];
}
