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

export interface ProcedureResult {
  readonly code: string;
  readonly favourable: boolean;
  /** The documents of a result that is several; empty where it is one. */
  readonly parts: readonly {
    readonly code: string;
    /** Through which it has to be handed out for the part to belong to it; `null` = through any. */
    readonly channels: readonly Channel[] | null;
  }[];
}

/** The contract that follows the notification. */
export interface ProcedureContract {
  /** From when the notice reached the applicant; `null` where the text sets none. */
  readonly term: Term | null;
  /** Codes of the results it follows; `null` = every favourable one. */
  readonly results: readonly string[] | null;
  readonly citation: Citation;
}

/** Data the body looks up itself. */
export interface ProcedureLookUp {
  readonly code: string;
  readonly requiredWhen: AnswerRule | null;
  readonly citation: Citation;
  /** Stands in the flow of a channel: whoever hands the application over has looked it up, nobody else has to. */
  readonly inFlow: boolean;
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
  readonly results: readonly ProcedureResult[];
  /** Codes of the refusal grounds; empty where the text only refers to `groundsItem` of a Standard. */
  readonly grounds: readonly string[];
  readonly groundsItem: number | null;
  /** The applicant is heard before a refusal; `null` where the edition has no hearing. */
  readonly hearing: ProcedureHearing | null;
  readonly partialTerms: readonly Omit<PartialTerm, 'title'>[];
  readonly fetchedData: readonly ProcedureLookUp[];
  /** Whether the applicant's consent is asked, and the ground of a refusal without it. */
  readonly consent: { readonly ground: string | null } | null;
  readonly conclusions: { readonly request: Term; readonly answer: Term; readonly citation: Citation } | null;
  readonly register: ProcedureRegister | null;
  /** Codes of the grounds on which the edition lets the term stand still. */
  readonly suspensionGrounds: readonly string[];
  readonly contract: ProcedureContract | null;
  /** The application is due so long before the end of what it prolongs. */
  readonly filingLimit: { readonly term: Term; readonly citation: Citation } | null;
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
    results: edition.results.map(resultOf),
    grounds: edition.grounds.map(({ code }) => code),
    groundsItem: edition.groundsReference?.item ?? null,
    hearing: hearingOf(edition),
    partialTerms: edition.partialTerms.map(({ title: _title, ...term }) => term),
    fetchedData: lookUpsOf(edition),
    consent: edition.consent ? { ground: edition.consent.ground } : null,
    conclusions: conclusionsOf(edition),
    register: registerOf(edition),
    suspensionGrounds: (edition.suspensions ?? []).map(({ code }) => code),
    contract: contractOf(edition),
    filingLimit: filingLimitOf(edition),
    acceptanceRefusal: edition.acceptanceRefusal,
  };
}

function lookUpsOf({ fetchedData = [], flows = [] }: Edition): ProcedureLookUp[] {
  return fetchedData.map(({ code, requiredWhen, citation }) => ({
    code,
    requiredWhen: requiredWhen ?? null,
    citation,
    inFlow: flows.some((flow) => isWithin(citation, flow.citation)),
  }));
}

function isWithin(inner: Citation, outer: Citation): boolean {
  return inner.seed === outer.seed && inner.lines[0] >= outer.lines[0] && inner.lines[1] <= outer.lines[1];
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

function resultOf({ code, favourable, parts = [] }: Edition['results'][number]): ProcedureResult {
  return { code, favourable, parts: parts.map((part) => ({ code: part.code, channels: part.channels ?? null })) };
}

function contractOf({ contract }: Edition): ProcedureContract | null {
  if (!contract) return null;
  const { term, results, citation } = contract;
  return { term, results: results ?? null, citation };
}

function filingLimitOf({ filingLimit }: Edition): Procedure['filingLimit'] {
  if (!filingLimit) return null;
  const { term, citation } = filingLimit;
  return { term, citation };
}

function registerOf({ register }: Edition): ProcedureRegister | null {
  if (!register) return null;
  const { code, validity, citation } = register;
  return { code, validity: validity && { value: validity.value, unit: validity.unit }, citation };
}
