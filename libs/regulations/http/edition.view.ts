import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';

import { IsNullable } from '#platform';

import type { PublishedEdition } from '../edition.js';
import { EditionAct, EditionInForce, EditionService } from './edition-act.view.js';
import {
  EditionCodedNote,
  EditionComplaint,
  EditionConclusions,
  EditionConsent,
  EditionContract,
  EditionFilingLimit,
  EditionReceipt,
  EditionRegister,
} from './edition-duties.view.js';
import { EditionFlowView } from './edition-flow.view.js';
import {
  EditionDocumentLists,
  EditionDocumentNote,
  EditionFetchedData,
  EditionGround,
  EditionQuestionView,
  EditionResult,
} from './edition-lists.view.js';
import {
  EditionChannels,
  EditionForm,
  EditionNote,
  EditionStandardReference,
  EditionTerm,
  EditionTitled,
} from './edition-parts.view.js';
import {
  EditionAcceptanceRefusal,
  EditionAnomaly,
  EditionFee,
  EditionHearing,
  EditionHours,
  EditionLimit,
  EditionPartialTerm,
} from './edition-rules.view.js';
import { EditionStepView } from './edition-step.view.js';
import { Nested, NestedList } from './nested.decorator.js';

/** An edition as the API answers it: the whole of what its file holds, and the hash of that. */
export class EditionView implements PublishedEdition {
  /** Slug, fixed for ever. */
  @IsString()
  readonly id!: string;

  @IsInt()
  readonly revision!: number;

  /** SHA-256 (hex) of the canonical JSON without this field. */
  @IsString()
  readonly contentHash!: string;

  @Nested(() => EditionService)
  readonly service!: EditionService;

  @IsString()
  readonly jurisdiction!: string;

  @Nested(() => EditionAct)
  readonly act!: EditionAct;

  @IsOptional()
  @Nested(() => EditionTitled)
  readonly provider?: EditionTitled;

  @Nested(() => EditionInForce)
  readonly inForce!: EditionInForce;

  @IsIn(['executable', 'partial', 'named-only'])
  readonly status!: PublishedEdition['status'];

  @Nested(() => EditionChannels)
  readonly channels!: EditionChannels;

  @Nested(() => EditionForm)
  readonly form!: EditionForm;

  @Nested(() => EditionFee)
  readonly fee!: EditionFee;

  @IsNullable()
  @Nested(() => EditionTerm)
  readonly term!: EditionTerm | null;

  @NestedList(() => EditionLimit)
  readonly limits!: readonly EditionLimit[];

  @NestedList(() => EditionStepView)
  readonly steps!: readonly EditionStepView[];

  @NestedList(() => EditionPartialTerm)
  readonly partialTerms!: readonly EditionPartialTerm[];

  @NestedList(() => EditionResult)
  readonly results!: readonly EditionResult[];

  @Nested(() => EditionDocumentLists)
  readonly documents!: EditionDocumentLists;

  @IsNullable()
  @Nested(() => EditionStandardReference)
  readonly documentsReference!: EditionStandardReference | null;

  @IsOptional()
  @NestedList(() => EditionDocumentNote)
  readonly documentNotes?: readonly EditionDocumentNote[];

  @NestedList(() => EditionGround)
  readonly grounds!: readonly EditionGround[];

  @IsNullable()
  @Nested(() => EditionStandardReference)
  readonly groundsReference!: EditionStandardReference | null;

  @IsNullable()
  @Nested(() => EditionHearing)
  readonly hearing!: EditionHearing | null;

  @IsNullable()
  @Nested(() => EditionTerm)
  readonly afterHearing!: EditionTerm | null;

  @IsNullable()
  @Nested(() => EditionAcceptanceRefusal)
  readonly acceptanceRefusal!: EditionAcceptanceRefusal | null;

  @IsOptional()
  @NestedList(() => EditionQuestionView)
  readonly questions?: readonly EditionQuestionView[];

  @IsOptional()
  @NestedList(() => EditionFlowView)
  readonly flows?: readonly EditionFlowView[];

  @IsOptional()
  @NestedList(() => EditionFetchedData)
  readonly fetchedData?: readonly EditionFetchedData[];

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionConsent)
  readonly consent?: EditionConsent | null;

  @IsOptional()
  @NestedList(() => EditionReceipt)
  readonly receipts?: readonly EditionReceipt[];

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionConclusions)
  readonly conclusions?: EditionConclusions | null;

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionRegister)
  readonly register?: EditionRegister | null;

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionContract)
  readonly contract?: EditionContract | null;

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionFilingLimit)
  readonly filingLimit?: EditionFilingLimit | null;

  @IsOptional()
  @NestedList(() => EditionCodedNote)
  readonly suspensions?: readonly EditionCodedNote[];

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionComplaint)
  readonly complaint?: EditionComplaint | null;

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionNote)
  readonly monitoring?: EditionNote | null;

  @IsOptional()
  @IsNullable()
  @Nested(() => EditionNote)
  readonly outage?: EditionNote | null;

  /** The authorised body's duty to tell providers and the contact centre of amendments. */
  @IsOptional()
  @IsNullable()
  @Nested(() => EditionNote)
  readonly amendmentsNotice?: EditionNote | null;

  /** What an edition that takes no applications lacks. */
  @IsOptional()
  @NestedList(() => EditionCodedNote)
  readonly missing?: readonly EditionCodedNote[];

  @NestedList(() => EditionHours)
  readonly hours!: readonly EditionHours[];

  @NestedList(() => EditionAnomaly)
  readonly anomalies!: readonly EditionAnomaly[];
}
