import { IsIn, IsInt, IsOptional, IsString } from 'class-validator';

import { IsNullable } from '#platform';

import type { Channel } from '../edition.js';
import { CHANNELS } from '../schema-parts.js';
import { EditionCited, EditionNote, EditionTerm, EditionTitled } from './edition-parts.view.js';
import { Nested } from './nested.decorator.js';

export class EditionConsent extends EditionCited {
  /** Code of the refusal ground when it is withheld. */
  @IsNullable()
  @IsString()
  readonly ground!: string | null;
}

export class EditionReceipt extends EditionTitled {
  @IsIn(['intake', 'acceptance-refusal'])
  readonly code!: 'intake' | 'acceptance-refusal';

  @IsIn(CHANNELS, { each: true })
  readonly channels!: readonly Channel[];

  @IsNullable()
  @IsInt()
  readonly copies!: number | null;
}

/** Conclusions of other state bodies. */
export class EditionConclusions extends EditionTitled {
  @Nested(() => EditionTerm)
  readonly request!: EditionTerm;

  @Nested(() => EditionTerm)
  readonly answer!: EditionTerm;

  /** Code of the ground that a negative answer is. */
  @IsOptional()
  @IsString()
  readonly ground?: string;
}

export class EditionValidity extends EditionCited {
  @IsInt()
  readonly value!: number;

  @IsIn(['month', 'year'])
  readonly unit!: 'month' | 'year';
}

export class EditionRegister extends EditionTitled {
  @IsIn(['adopters', 'accreditation', 'preschool-queue'])
  readonly code!: 'adopters' | 'accreditation' | 'preschool-queue';

  @IsNullable()
  @Nested(() => EditionValidity)
  readonly validity!: EditionValidity | null;
}

export class EditionContract extends EditionTitled {
  @IsNullable()
  @Nested(() => EditionTerm)
  readonly term!: EditionTerm | null;

  /** Codes of the results it follows; absent = every favourable one. */
  @IsOptional()
  @IsString({ each: true })
  readonly results?: readonly string[];
}

export class EditionFilingLimit extends EditionCited {
  @Nested(() => EditionTerm)
  readonly term!: EditionTerm;

  @IsIn(['accreditation-end'])
  readonly before!: 'accreditation-end';
}

export class EditionComplaint extends EditionNote {
  @Nested(() => EditionTerm)
  readonly forward!: EditionTerm;

  @Nested(() => EditionTerm)
  readonly atProvider!: EditionTerm;

  @Nested(() => EditionTerm)
  readonly atReviewingBody!: EditionTerm;
}

/** Something by its code in words: what is missing, why a term stands still. */
export class EditionCodedNote extends EditionNote {
  @IsString()
  readonly code!: string;
}
