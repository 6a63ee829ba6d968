import { personal } from '#personal-data/personal';
import { actedPart, holdsRole, practiceBasis, type Act, type ActingOfficer } from './act.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-file.js';
import { notYourBody, notYourRole } from './refusals.js';
import { intakeRole } from './intake-channels.js';
import { requireOpen, requireTimes } from './turn.js';

/** The applicant takes the application back; whoever takes applications in records it. In no text: our practice. */
export function withdrawApplication(
  file: CaseFile,
  { reason, act }: { readonly reason: string; readonly act: Act },
): CaseEvent[] {
  const open = requireOpen(file);
  if (act.officer.bodyId !== open.intakeBodyId && act.officer.bodyId !== open.providerId) throw notYourBody();
  const role = withdrawalRole(open, act.officer);
  if (!holdsRole(act.officer, role)) throw notYourRole(role);
  requireTimes(open, act);
  return [
    {
      type: 'ApplicationWithdrawn',
      data: { ...actedPart(open, act), basis: practiceBasis(open), reason: personal(open.textSubjectId, reason) },
    },
  ];
}

type Intake = Pick<OpenCase, 'channel' | 'procedure' | 'intakeBodyId' | 'providerId'>;

/** At the counter that took the application in, its intake role; at the provider, the role of the first step. */
export function withdrawalRole(file: Intake, officer: Pick<ActingOfficer, 'bodyId'>): OpenCase['step']['role'] {
  if (officer.bodyId === file.intakeBodyId) return intakeRole(file.channel, file.procedure);
  return file.procedure.steps[0]?.role ?? 'clerk';
}
