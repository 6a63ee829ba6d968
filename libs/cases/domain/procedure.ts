import type { AnswerRule, Channel, Citation, Edition, EditionStep, PartialTerm, Term } from '#regulations';

/** The slice of an edition's step that decisions read. */
export type ProcedureStep = Pick<EditionStep, 'no' | 'role' | 'activities' | 'duration' | 'citation' | 'basis'> & {
  readonly inspectionAct: boolean;
  /** The text prescribes a talk with the child in this step. */
  readonly childTalk: boolean;
  /** The text has the head's resolution in this step. */
  readonly resolution: boolean;
  readonly roleByHandout: EditionStep['roleByHandout'] | null;
};

export interface ProcedureHearing {
  /** So many working days before the term ends the notice is due. */
  readonly noticeWorkingDays: number;
  /** Within which the final answer follows the hearing; `null` where the text fixes no number. */
  readonly after: Term | null;
  readonly citation: Citation | null;
}

export interface ProcedureRegister {
  readonly code: 'adopters' | 'accreditation' | 'preschool-queue';
  readonly validity: { readonly value: number; readonly unit: 'month' | 'year' } | null;
  readonly citation: Citation;
}

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
  /** The applicant is heard before a refusal; `null` where the edition has no hearing. */
  readonly hearing: ProcedureHearing | null;
  readonly partialTerms: readonly Omit<PartialTerm, 'title'>[];
  readonly fetchedData: readonly { readonly code: string; readonly requiredWhen: AnswerRule | null }[];
  /** Whether the applicant's consent is asked, and the ground of a refusal without it. */
  readonly consent: { readonly ground: string | null } | null;
  readonly conclusions: { readonly request: Term; readonly answer: Term; readonly citation: Citation } | null;
  readonly register: ProcedureRegister | null;
  /** Codes of the grounds on which the edition lets the term stand still. */
  readonly suspensionGrounds: readonly string[];
  /** A contract follows the notification. */
  readonly contract: { readonly term: Term | null } | null;
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
    hearing: hearingOf(edition),
    partialTerms: edition.partialTerms.map(({ title: _title, ...term }) => term),
    fetchedData: (edition.fetchedData ?? []).map(({ code, requiredWhen }) => ({
      code,
      requiredWhen: requiredWhen ?? null,
    })),
    consent: edition.consent ? { ground: edition.consent.ground } : null,
    conclusions: conclusionsOf(edition),
    register: registerOf(edition),
    suspensionGrounds: (edition.suspensions ?? []).map(({ code }) => code),
    contract: edition.contract ? { term: edition.contract.term } : null,
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
    childTalk: step.childTalk ?? false,
    resolution: step.resolution ?? false,
    roleByHandout: step.roleByHandout ?? null,
  };
}

/** The notice of general law (АППК 73(1)) where the edition names no number of its own. */
const NOTICE_WORKING_DAYS = 3;

function hearingOf({ hearing, afterHearing }: Edition): ProcedureHearing | null {
  if (hearing?.required !== true) return null;
  const { noticeWorkingDays, citation } = hearing;
  return { noticeWorkingDays: noticeWorkingDays ?? NOTICE_WORKING_DAYS, after: afterHearing, citation };
}

function conclusionsOf({ conclusions }: Edition): Procedure['conclusions'] {
  if (!conclusions) return null;
  const { request, answer, citation } = conclusions;
  return { request, answer, citation };
}

function registerOf({ register }: Edition): ProcedureRegister | null {
  if (!register) return null;
  const { code, validity, citation } = register;
  return { code, validity: validity && { value: validity.value, unit: validity.unit }, citation };
}
