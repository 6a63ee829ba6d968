/** Answers of the API that the demo does not come to: a case with missing stages, messages that nobody can read, a damaged file. */
const at = '2026-09-11T04:00:00.000Z';
const title = { kk: 'Мектептегі тамақтану', ru: 'Питание в школе', en: 'School meals' };

const stage = (sequence, code, more = {}) => ({
  ...{ sequence, id: `0b6f6a0e-0000-5000-8000-00000000000${sequence}`, stage: code, externalCode: null },
  ...{ occurredAt: at, recordedAt: at, receivedAt: at, step: 1, role: 'clerk', stepTitle: null },
  ...{ dueAt: null, judgedBy: at, inTime: true, ...more },
});

export const lineWithGap = {
  at,
  case: {
    ...{ caseId: 'gap', service: { code: 'school-meals', title }, editionId: 'rk-2022-school-meals' },
    ...{ body: { id: 'taraz-education', name: null }, region: 'zhambyl', channel: 'provider-office', archive: false },
    ...{ submittedAt: at, dueAt: at, state: 'late', late: true, suspendedAt: at, closedAt: null },
    step: { no: 1, role: 'clerk', title, startedAt: at, dueAt: at, late: true },
    ...{ lastStage: 'stage.of-tomorrow', lastStageAt: at, anomalies: 2 },
  },
  stages: [
    stage(1, 'application.submitted', { step: null, judgedBy: null, inTime: null }),
    stage(4, 'result.signed', { inTime: false, externalCode: 'EXAMPLE-4' }),
    stage(5, 'stage.of-tomorrow'),
  ],
  anomalies: [
    { kind: 'gap', sequence: 2, until: 3, notedAt: at },
    { kind: 'conflict', sequence: 5, until: 5, notedAt: at },
  ],
};

const letter = (id, reason, replayedAt = null) => ({
  ...{
    id,
    reason,
    partition: 3,
    offset: '10412',
    key: null,
    takenAt: at,
    text: '{"specversion":"1.0","id":',
    bytes: 26,
  },
  ...{ published: true, replayedAt },
});

export const deadLetters = {
  items: [letter(2, 'unknown-type'), letter(1, 'not-json', at)],
  next: null,
};

export const damaged = {
  status: 503,
  contentType: 'application/problem+json',
  json: {
    ...{ type: 'urn:qamqor:problem:monitoring-damaged', code: 'monitoring-damaged', status: 503 },
    ...{ title: 'Мониторинг деректері әзірге оқылмайды', detail: 'monitoring.db файлы бүлінген.' },
  },
};
