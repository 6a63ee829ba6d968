/** Text in the three languages of the product. Official titles are authentic in `kk`; `ru` and `en` are our wording. */
export interface LocalizedText {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** Where in the legal texts a rule stands. `lines` are line numbers of the seed text, `point` the act's own numbering. */
export interface Citation {
  /** First three digits of the seed file's name, e.g. `001`. */
  readonly seed: string;
  readonly lines: readonly [from: number, to: number];
  /** Human reference, e.g. `Annex 2, point 8(3)`. */
  readonly point: string;
}

/** `day` only where the text does not say which kind of day. */
export type TermUnit = 'minute' | 'hour' | 'working-day' | 'calendar-day' | 'day';

export interface Term {
  readonly value: number;
  readonly unit: TermUnit;
  readonly citation?: Citation;
}

/** `system`: the step is done by the information system without an officer (the kindergarten queue). */
export type Role =
  'clerk' | 'head' | 'executor' | 'authorised-officer' | 'administration' | 'operator' | 'portal-gateway' | 'system';

/** One act an officer performs. A step of a text may hold several, in order. */
export type Activity =
  | 'register'
  | 'forward'
  | 'assign'
  | 'examine'
  | 'draft'
  | 'submit-for-decision'
  | 'decide'
  | 'sign'
  | 'register-result'
  | 'issue';

/** `city-portal`: the city's own electronic services (e.astana.kz). */
export type Channel = 'provider-office' | 'state-corporation' | 'portal' | 'city-portal' | 'education-organisation';

/** A yes-or-no question on the application whose answer decides what is asked for. */
export interface EditionQuestion {
  readonly code: string;
  readonly text: LocalizedText;
  /** Where the condition stands that the question asks about. */
  readonly citation: Citation;
}

export interface Answer {
  readonly question: string;
  readonly answer: boolean;
}

/** Holds when one (`anyOf`) or every one (`allOf`) of the answers was given. */
export type AnswerRule = { readonly anyOf: readonly Answer[] } | { readonly allOf: readonly Answer[] };

export interface EditionStep {
  readonly no: number;
  readonly role: Role;
  /** The activity that closes the step: the last of `activities`. */
  readonly activity: Activity;
  readonly activities: readonly Activity[];
  readonly title: LocalizedText;
  readonly duration: Term | null;
  /** What the step leaves behind, e.g. a registered application with an incoming number. */
  readonly output: LocalizedText;
  /** The text prescribes an inspection act of housing and living conditions in this step. */
  readonly inspectionAct?: boolean;
  /** The text prescribes a talk with the child in this step. */
  readonly childTalk?: boolean;
  /** `practice` when no text gives the step and the body's own practice fills the gap. */
  readonly basis: 'text' | 'practice';
  /** In an `assign` step: the head's written resolution (бұрыштама) names the executor. `false`: the executor is named without one. */
  readonly resolution?: boolean;
  /** Who acts instead of `role` when the result is handed out through the given channel. */
  readonly roleByHandout?: Readonly<Partial<Record<Channel, Role>>>;
  readonly citation: Citation;
  /** Where the text names the outcome of the step, when that stands apart from the step. */
  readonly outputCitation?: Citation;
}

export interface EditionDocument {
  readonly no: string;
  readonly code: string;
  readonly title: LocalizedText;
  /** When it must be handed in; `null` = always. */
  readonly condition: LocalizedText | null;
  /** The same condition as data, over the edition's questions; absent = required whenever the list is. */
  readonly requiredWhen?: AnswerRule;
  /** Who must obtain it; absent = the applicant brings it. */
  readonly obtainedBy?: 'applicant' | 'provider' | 'state-corporation';
  /** `each` (default): every item whose condition holds. `one`: one of the items is enough. */
  readonly itemsRule?: 'each' | 'one';
  /** original, copy, electronic copy, electronic document … or `null` when the text does not say. */
  readonly form: string | null;
  readonly items?: readonly EditionDocument[];
  readonly citation: Citation;
}

export interface RefusalGround {
  readonly no: string;
  readonly code: string;
  readonly title: LocalizedText;
  readonly citation: Citation;
}

/** The text names a list only by reference to a Standard that is not among the texts. */
export interface StandardReference {
  readonly item: number;
  readonly title: LocalizedText;
  readonly citation: Citation;
}

export interface ResultKind {
  readonly code: string;
  readonly favourable: boolean;
  readonly title: LocalizedText;
  /** Where one result is several documents: the contract or notification and the decision on payment. */
  readonly parts?: readonly { readonly code: string; readonly title: LocalizedText }[];
  readonly citation: Citation;
}

/** From what a partial term is counted. */
export type TermStart =
  | 'submission'
  | 'registration'
  | 'examination'
  | 'inspection'
  | 'child-talk'
  | 'conclusion-signed'
  | 'request-received'
  | 'decision'
  | 'signing'
  | 'hearing'
  | 'result-ready'
  | 'notice';

/** What has to be done within a partial term: an activity of a step, or an act beside the steps. */
export type TermGoal =
  | Activity
  | 'inspection'
  | 'child-talk'
  | 'request-conclusions'
  | 'give-conclusion'
  | 'hand-over'
  | 'notify'
  | 'contract'
  | 'payment';

export interface PartialTerm {
  readonly code: string;
  readonly term: Term;
  readonly title: LocalizedText;
  readonly start?: TermStart;
  readonly goal?: TermGoal;
  /** Holds for one outcome only; absent = for both. */
  readonly outcome?: 'favourable' | 'refusal';
  readonly citation: Citation;
}

/**
 * One numbered process or condition of an electronic flow. A process goes on to `next` (`null` = the flow ends here), a
 * condition to `onSuccess` or `onFailure`.
 */
export type FlowNode = {
  /** Unique in the flow, e.g. `process-1`, `condition-2`: kind and the text's own number. */
  readonly code: string;
  readonly actor: Role | 'applicant';
  readonly title: LocalizedText;
  readonly duration: Term | null;
  readonly citation: Citation;
} & (
  | {
      readonly kind: 'process';
      readonly next: string | null;
      /** How the flow ends at this node; `null` while it goes on. */
      readonly ends: 'refused' | 'delivered' | null;
    }
  | { readonly kind: 'condition'; readonly onSuccess: string; readonly onFailure: string }
);

/** How an electronic channel passes an application on, node by node, as the text numbers them. */
export interface EditionFlow {
  readonly channel: Channel;
  readonly title: LocalizedText;
  /** The first node is where the flow begins. */
  readonly nodes: readonly FlowNode[];
  readonly citation: Citation;
}

/** Data the body must fetch itself instead of asking the applicant. */
export interface FetchedData {
  readonly code: string;
  readonly title: LocalizedText;
  /** The register or system it comes from. */
  readonly source: LocalizedText;
  readonly requiredWhen?: AnswerRule;
  readonly citation: Citation;
}

/** A duty in the text's words, shortened. */
export interface CitedText {
  readonly text: LocalizedText;
  readonly citation: Citation;
}
