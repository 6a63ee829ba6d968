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

export type Role =
  'clerk' | 'head' | 'executor' | 'authorised-officer' | 'administration' | 'operator' | 'portal-gateway';

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

export type Channel = 'provider-office' | 'state-corporation' | 'portal' | 'education-organisation';

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
  readonly citation: Citation;
}

export interface Edition {
  /** Slug, fixed for ever, e.g. `zhambyl-2019-age-ten-opinion`. */
  readonly id: string;
  /** Counts up when our reading of the text is corrected; old revisions stay loadable. */
  readonly revision: number;
  readonly service: { readonly code: string; readonly title: LocalizedText };
  /** `zhambyl`, `astana` or `kz` (the whole country). */
  readonly jurisdiction: string;
  readonly act: {
    readonly title: string;
    readonly number: string;
    /** `YYYY-MM-DD` */
    readonly date: string;
    readonly adoptedBy: string;
    readonly registrationNumber: string | null;
    readonly registrationDate: string | null;
    readonly annex: string | null;
    /** The act this one restates or amends, as the text names it. */
    readonly amends?: string | null;
    /** The regulation or the rules inside the act that prescribe the service. Kazakh, as in the text. */
    readonly instrument?: { readonly title: string; readonly citation: Citation };
    readonly citation: Citation;
  };
  /** Who provides the service. */
  readonly provider?: { readonly title: LocalizedText; readonly citation: Citation };
  /** Legal days `YYYY-MM-DD`. `fromIsBound`/`toIsBound`: the text gives only a bound, because the publication date is not in it. */
  readonly inForce: {
    readonly from: string;
    readonly fromIsBound: boolean;
    /** Last day in force, or `null` while in force. */
    readonly to: string | null;
    readonly toIsBound: boolean;
    /** Last day on which the entry into force (or the end) is still open. Supplied by us, in no text; correctable data. */
    readonly fromLatest?: string;
    readonly toLatest?: string;
    readonly repealedBy: string | null;
    readonly citation: Citation;
    readonly repealCitation?: Citation;
  };
  readonly status: 'executable' | 'partial' | 'named-only';
  readonly channels: {
    readonly intake: readonly Channel[];
    readonly handout: readonly Channel[];
    readonly citation: Citation;
  };
  /** `paper`, `electronic-partly-automated` … as the text names it. */
  readonly form: {
    readonly service: readonly string[];
    readonly result: readonly string[];
    readonly citation: Citation;
  };
  readonly fee: { readonly free: boolean | null; readonly citation: Citation | null };
  /** Overall term, counted from hand-in of the documents, or `null` where the text states none. */
  readonly term: Term | null;
  readonly limits: readonly {
    readonly place: string;
    readonly waitingMinutes: number | null;
    readonly servingMinutes: number | null;
    readonly citation: Citation;
  }[];
  readonly steps: readonly EditionStep[];
  /** Terms inside the rules that bind no single step, e.g. drafting within three working days. */
  readonly partialTerms: readonly {
    readonly code: string;
    readonly term: Term;
    readonly title: LocalizedText;
    /** The event the term is counted from. */
    readonly start?: 'submission' | 'registration';
    readonly citation: Citation;
  }[];
  readonly results: readonly ResultKind[];
  /** Empty where the text only refers to a Standard; then `documentsReference` says which item. */
  readonly documents: Readonly<Partial<Record<Channel, readonly EditionDocument[]>>>;
  readonly documentsReference: StandardReference | null;
  /** Rules on the whole list of a channel, e.g. originals are shown and given back. */
  readonly documentNotes?: readonly {
    readonly channels: readonly Channel[];
    readonly text: LocalizedText;
    readonly citation: Citation;
  }[];
  readonly grounds: readonly RefusalGround[];
  readonly groundsReference: StandardReference | null;
  /** The applicant is heard before a refusal. */
  readonly hearing: {
    readonly required: boolean;
    readonly noticeWorkingDays: number | null;
    readonly citation: Citation;
  } | null;
  readonly afterHearing: Term | null;
  /** An incomplete or expired package may be refused at intake; `null` where the text has no such rule. */
  readonly acceptanceRefusal: { readonly channels: readonly Channel[]; readonly citation: Citation } | null;
  /** Working hours per place named by the text or taken from a sister text; see `legal-time`. */
  readonly hours: readonly { readonly place: string; readonly text: LocalizedText; readonly citation: Citation }[];
  readonly anomalies: readonly {
    /** Stable within the edition, e.g. `steps-exceed-term`. */
    readonly code?: string;
    readonly citation: Citation;
    readonly text: LocalizedText;
    readonly resolution: LocalizedText;
  }[];
}

/** An edition as served: cases pin `id`, `revision` and this hash in their first event. */
export interface PublishedEdition extends Edition {
  /** SHA-256 (hex) of the edition's canonical JSON (RFC 8785) without this field. */
  readonly contentHash: string;
}
