import type { Channel, Citation, Edition } from '#regulations';

interface ProcedureV1 {
  readonly steps: readonly object[];
  readonly hearingRequired: boolean;
  readonly [name: string]: unknown;
}

interface SubmittedV1 {
  readonly procedure: ProcedureV1;
  readonly channel: Channel;
  readonly [name: string]: unknown;
}

/** What version 1 pinned of a hearing was only that there is one; the notice of general law (АППК 73(1)) fills the gap. */
const HEARING_V1 = { noticeWorkingDays: 3, after: null, citation: null satisfies Citation | null };

/** Version 1 knew nothing of questions, consent and flows, and pinned fewer rules of the edition. */
export function applicationSubmittedV2(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { procedure, ...rest } = data as SubmittedV1;
  const { hearingRequired, ...pinned } = procedure;
  return {
    ...rest,
    procedure: {
      ...pinned,
      steps: procedure.steps.map((step) => ({ ...step, childTalk: false })),
      hearing: hearingRequired ? HEARING_V1 : null,
      partialTerms: [] satisfies Edition['partialTerms'],
      fetchedData: [],
      consent: null,
      conclusions: null,
      register: null,
      suspensionGrounds: [],
      contract: null,
    },
    answers: [],
    consent: null,
    flowPassed: [],
  };
}
