import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';

import { IsNullable } from '#platform';

import type { PublishedEdition } from '../edition.js';
import { EditionAct, EditionInForce, EditionService } from './edition-act.view.js';
import { EditionDocumentLists, EditionDocumentNote, EditionGround, EditionResult } from './edition-lists.view.js';
import {
  EditionChannels,
  EditionForm,
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

  @NestedList(() => EditionHours)
  readonly hours!: readonly EditionHours[];

  @NestedList(() => EditionAnomaly)
  readonly anomalies!: readonly EditionAnomaly[];
}
