import type { ReadStage } from '#stage-stream';

/** What a message tells, as far as the board needs it. Instants are in UTC and compare as texts. */
export interface StageFact {
  readonly caseId: string;
  readonly sequence: number;
  /** One of a later version of the contract is kept as it came. */
  readonly stage: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly step: number | null;
  readonly service: string | null;
  readonly jurisdiction: string | null;
  readonly edition: string | null;
  readonly providerId: string | null;
  readonly channel: string | null;
  readonly archive: boolean;
  readonly role: string | null;
  /** `undefined`: the message says nothing of it; `null`: there is none. */
  readonly dueAt: string | null | undefined;
  readonly stepDueAt: string | null | undefined;
  readonly externalCode: string | null;
}

export function stageFactOf({ data }: ReadStage): StageFact {
  return {
    caseId: data.caseId,
    sequence: data.sequence,
    stage: data.stage,
    occurredAt: utc(data.occurredAt),
    recordedAt: utc(data.recordedAt),
    step: data.step,
    service: data.service ?? null,
    jurisdiction: data.jurisdiction ?? null,
    edition: data.edition ?? null,
    providerId: data.providerId ?? null,
    channel: data.channel ?? null,
    archive: data.archive ?? false,
    role: data.role ?? null,
    dueAt: due(data.dueAt),
    stepDueAt: due(data.stepDueAt),
    externalCode: data.externalCode ?? null,
  };
}

const UTC_WITH_MILLISECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Ours write instants in one way; another writer may use another offset or precision. */
function utc(instant: string): string {
  return UTC_WITH_MILLISECONDS.test(instant) ? instant : new Date(instant).toISOString();
}

function due(instant: string | null | undefined): string | null | undefined {
  return typeof instant === 'string' ? utc(instant) : instant;
}
