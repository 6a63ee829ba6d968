import { holdsRole, type Act, type ActingOfficer } from './act.js';
import type { CaseFile, ClosedCase, OpenCase } from './case-state.js';
import { caseNotFound, notYourBody, notYourRole, refused } from './refusals.js';
import { requireOfficer, requireOpen, requireTimes } from './turn.js';

/** Acts beside the steps that prepare the result: done by whoever examines and drafts, until the draft is there. */
export function requireDrafting(file: CaseFile, act: Act): OpenCase {
  const open = requireOpen(file);
  requireOfficer(open, act.officer);
  if (!isDrafting(open)) throw refused('not-while-drafting');
  requireTimes(open, act);
  return open;
}

/** The case waits for its examination or draft. */
export function isDrafting({ step: { remaining } }: Pick<OpenCase, 'step'>): boolean {
  const [due] = remaining;
  return due === 'examine' || due === 'draft';
}

/** What only the head of the provider orders: another executor, a longer term. */
export function requireHead(file: CaseFile, act: Act): OpenCase {
  const open = requireOpen(file);
  requireProvider(open, act.officer);
  if (!holdsRole(act.officer, 'head')) throw notYourRole('head');
  requireTimes(open, act);
  return open;
}

type Existing = OpenCase | ClosedCase;

/** Open or closed, but there. */
export function requireCase(file: CaseFile): Existing {
  if (file.status === 'none') throw caseNotFound();
  return file;
}

const PROVIDER_ROLES = ['clerk', 'head', 'executor', 'authorised-officer'] as const;

/** Officers of the provider who act on cases. */
export function requireProviderOfficer(file: Existing, officer: ActingOfficer): void {
  requireProvider(file, officer);
  if (!isProviderOfficer(file, officer)) throw notYourRole('executor');
}

export function isProviderOfficer(file: Pick<Existing, 'providerId'>, officer: ActingOfficer): boolean {
  return officer.bodyId === file.providerId && PROVIDER_ROLES.some((role) => holdsRole(officer, role));
}

function requireProvider(file: Pick<Existing, 'providerId'>, officer: ActingOfficer): void {
  if (officer.bodyId !== file.providerId) throw notYourBody();
}
