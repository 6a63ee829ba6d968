import type { SelectedCase, SelectedEvent } from '#cases';

const registered: SelectedEvent = {
  revision: 2,
  stage: 'application.registered',
  occurredAt: '2026-09-07T05:10:00.000Z',
  recordedAt: '2026-09-07T05:11:00.000Z',
  officerId: 'officer-1',
  actingFor: null,
  role: 'clerk',
  bodyId: 'taraz-education',
  step: 1,
  late: true,
};

const overdue: SelectedEvent = {
  ...registered,
  revision: 3,
  stage: 'step.overdue',
  occurredAt: '2026-09-07T05:00:00.000Z',
  officerId: null,
  role: null,
  bodyId: null,
  step: null,
};

export const closedCase: SelectedCase = {
  caseId: 'case-1',
  service: 'school-meals',
  edition: 'rk-2022-school-meals',
  jurisdiction: 'kz',
  providerId: 'taraz-education',
  channel: 'provider-office',
  status: 'closed',
  closedBy: 'issued',
  outcome: 'favourable',
  archive: false,
  submittedAt: '2026-09-07T05:00:00.000Z',
  closedAt: '2026-09-10T05:00:00.000Z',
  events: [registered, overdue],
};

export const openCase: SelectedCase = {
  ...closedCase,
  caseId: 'case-2',
  status: 'open',
  closedBy: null,
  outcome: null,
  closedAt: null,
  events: [{ ...registered, officerId: 'officer-2', actingFor: 'officer-3', bodyId: 'baizak-education' }],
};

export async function* listed(...cases: readonly SelectedCase[]): AsyncGenerator<SelectedCase> {
  await Promise.resolve();
  yield* cases;
}

export async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}
