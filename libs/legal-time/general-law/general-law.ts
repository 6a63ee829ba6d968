import type { LocalizedText } from '#regulations';
import type {
  GeneralAct,
  GeneralRuleCode,
  GeneralTermCode,
  KnownList,
  KnownRule,
  KnownTerm,
  NotKnown,
  Titled,
} from './general-law-parts.js';

export type * from './general-law-parts.js';

export type GeneralTerm = Titled<KnownTerm | NotKnown>;
export type GeneralRule = Titled<KnownRule | NotKnown>;
export type GeneralList = Titled<KnownList | NotKnown>;

/** When a period's law holds, as legal days. Each period lasts until the next one begins. */
export interface LawInForce {
  /** First day; `null` = since ever. */
  readonly from: string | null;
  /** The day is the earliest possible one: the publication date that decides is not known. */
  readonly fromIsBound: boolean;
  /** Last day on which the entry into force is still open; `null` when `from` is sure. */
  readonly fromLatest: string | null;
  readonly note: LocalizedText | null;
}

/** General procedure law as it stood over one period. */
export interface GeneralLawPeriod {
  /** `before-2021`, `appk-2021`, `appk-2025`. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly acts: readonly GeneralAct[];
  readonly inForce: LawInForce;
  readonly terms: Readonly<Record<GeneralTermCode, GeneralTerm>>;
  readonly rules: Readonly<Record<GeneralRuleCode, GeneralRule>>;
  /** Cases in which a decision may be taken without hearing the participant. */
  readonly noHearingGrounds: GeneralList;
  /** What the reviewing body may decide on a complaint. */
  readonly complaintDecisions: GeneralList;
}

/** A period as its file holds it: titles stand in one file for all periods. */
export interface PeriodFile extends Omit<
  GeneralLawPeriod,
  'terms' | 'rules' | 'noHearingGrounds' | 'complaintDecisions'
> {
  readonly terms: Readonly<Record<GeneralTermCode, KnownTerm | NotKnown>>;
  readonly rules: Readonly<Record<GeneralRuleCode, KnownRule | NotKnown>>;
  readonly noHearingGrounds: KnownList | NotKnown;
  readonly complaintDecisions: KnownList | NotKnown;
}

/** The law of a day. */
export interface GeneralLaw extends GeneralLawPeriod {
  /** `false`: the day lies between the earliest and the latest possible entry into force; the law before may still hold. */
  readonly certain: boolean;
}
