import type { Channel, Citation, Edition, EditionStep, Term } from '#regulations';

/** The slice of an edition's step that decisions read. */
export type ProcedureStep = Pick<EditionStep, 'no' | 'role' | 'activities' | 'duration' | 'citation' | 'basis'> & {
  readonly inspectionAct: boolean;
  /** The text has the head's resolution in this step. */
  readonly resolution: boolean;
  readonly roleByHandout: EditionStep['roleByHandout'] | null;
};

/**
 * What decisions need of an edition. It is pinned in a case's first event and stays with the case for its life, so that
 * `evolve` and decisions never look an edition up.
 */
export interface Procedure {
  readonly edition: { readonly id: string; readonly revision: number; readonly contentHash: string };
  readonly steps: readonly ProcedureStep[];
  readonly term: Term | null;
  readonly results: readonly { readonly code: string; readonly favourable: boolean }[];
  /** Codes of the refusal grounds; empty where the text only refers to `groundsItem` of a Standard. */
  readonly grounds: readonly string[];
  readonly groundsItem: number | null;
  readonly hearingRequired: boolean;
  readonly acceptanceRefusal: { readonly channels: readonly Channel[]; readonly citation: Citation } | null;
}

export function procedureOf(edition: Edition & { readonly contentHash: string }): Procedure {
  const known = procedures.get(edition);
  if (known) return known;
  const procedure = Object.freeze(readProcedure(edition));
  procedures.set(edition, procedure);
  return procedure;
}

/** Editions are frozen and few: the procedure of one is read from it once, and shared by all its cases. */
const procedures = new WeakMap<Edition, Procedure>();

function readProcedure(edition: Edition & { readonly contentHash: string }): Procedure {
  return {
    edition: { id: edition.id, revision: edition.revision, contentHash: edition.contentHash },
    steps: edition.steps.map(procedureStep),
    term: edition.term,
    results: edition.results.map(({ code, favourable }) => ({ code, favourable })),
    grounds: edition.grounds.map(({ code }) => code),
    groundsItem: edition.groundsReference?.item ?? null,
    hearingRequired: edition.hearing?.required ?? false,
    acceptanceRefusal: edition.acceptanceRefusal,
  };
}

function procedureStep(step: EditionStep): ProcedureStep {
  const { no, role, activities, duration, citation, basis } = step;
  return {
    no,
    role,
    activities,
    duration,
    citation,
    basis,
    inspectionAct: step.inspectionAct ?? false,
    resolution: step.resolution ?? false,
    roleByHandout: step.roleByHandout ?? null,
  };
}
