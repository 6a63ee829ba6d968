import type {
  Channel,
  Citation,
  CitedText,
  EditionDocument,
  EditionFlow,
  EditionQuestion,
  EditionStep,
  FetchedData,
  LocalizedText,
  PartialTerm,
  RefusalGround,
  ResultKind,
  StandardReference,
  Term,
} from './edition-parts.js';

export type * from './edition-parts.js';

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
  readonly partialTerms: readonly PartialTerm[];
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
  readonly acceptanceRefusal: {
    readonly channels: readonly Channel[];
    /** `false`: for an incomplete package only; absent: for expired documents too. */
    readonly expired?: boolean;
    readonly citation: Citation;
  } | null;
  readonly questions?: readonly EditionQuestion[];
  readonly flows?: readonly EditionFlow[];
  /** Data the body fetches itself. */
  readonly fetchedData?: readonly FetchedData[];
  /** The applicant's consent to the use of personal data; without it the service is refused on `ground`. */
  readonly consent?: { readonly ground: string | null; readonly citation: Citation } | null;
  /** Receipts the text prescribes at intake or when acceptance is refused. */
  readonly receipts?: readonly {
    readonly code: 'intake' | 'acceptance-refusal';
    readonly channels: readonly Channel[];
    readonly copies: number | null;
    readonly title: LocalizedText;
    readonly citation: Citation;
  }[];
  /** Conclusions of other state bodies that the decision needs. */
  readonly conclusions?: {
    readonly title: LocalizedText;
    /** Within which the documents go to the other bodies, from hand-in. */
    readonly request: Term;
    /** Within which they answer, from their receipt of the request. */
    readonly answer: Term;
    /** Code of the ground that a negative answer is. */
    readonly ground?: string;
    readonly citation: Citation;
  } | null;
  /** The register a favourable result is entered in, and how long the entry holds. */
  readonly register?: {
    readonly code: 'adopters' | 'accreditation' | 'preschool-queue';
    readonly title: LocalizedText;
    readonly validity: { readonly value: number; readonly unit: 'month' | 'year'; readonly citation: Citation } | null;
    readonly citation: Citation;
  } | null;
  /** A contract concluded after the notification. */
  readonly contract?: {
    readonly title: LocalizedText;
    readonly term: Term | null;
    /** Codes of the results it follows; absent = every favourable one. */
    readonly results?: readonly string[];
    readonly citation: Citation;
  } | null;
  /** The application must be filed at least so long before what it extends ends. */
  readonly filingLimit?: {
    readonly term: Term;
    readonly before: 'accreditation-end';
    readonly citation: Citation;
  } | null;
  /** Grounds on which the text lets the term stand still. */
  readonly suspensions?: readonly (CitedText & { readonly code: string })[];
  /** Complaint terms of the text itself; elsewhere general law rules. */
  readonly complaint?: {
    readonly text: LocalizedText;
    readonly forward: Term;
    readonly atProvider: Term;
    readonly atReviewingBody: Term;
    readonly citation: Citation;
  } | null;
  /** The duty to enter each stage in the monitoring system. */
  readonly monitoring?: CitedText | null;
  /** What must be done when an information system fails. */
  readonly outage?: CitedText | null;
  /** The authorised body's duty to tell providers and the contact centre of amendments. */
  readonly amendmentsNotice?: CitedText | null;
  /** What an edition that takes no applications lacks, e.g. `steps`, `term`, `documents`. */
  readonly missing?: readonly (CitedText & { readonly code: string })[];
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
