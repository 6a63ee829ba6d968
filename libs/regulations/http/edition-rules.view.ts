import { IsBoolean, IsIn, IsInt, IsOptional, IsString } from 'class-validator';

import { IsNullable } from '#platform';

import type { Channel, TermGoal, TermStart } from '../edition.js';
import { CHANNELS, TERM_GOALS, TERM_STARTS } from '../schema-parts.js';
import {
  EditionCitation,
  EditionCited,
  EditionNote,
  EditionTerm,
  EditionText,
  EditionTitled,
} from './edition-parts.view.js';
import { Nested } from './nested.decorator.js';

export class EditionFee {
  @IsNullable()
  @IsBoolean()
  readonly free!: boolean | null;

  @IsNullable()
  @Nested(() => EditionCitation)
  readonly citation!: EditionCitation | null;
}

export class EditionLimit extends EditionCited {
  @IsString()
  readonly place!: string;

  @IsNullable()
  @IsInt()
  readonly waitingMinutes!: number | null;

  @IsNullable()
  @IsInt()
  readonly servingMinutes!: number | null;
}

export class EditionPartialTerm extends EditionTitled {
  @IsString()
  readonly code!: string;

  @Nested(() => EditionTerm)
  readonly term!: EditionTerm;

  @IsOptional()
  @IsIn(TERM_STARTS)
  readonly start?: TermStart;

  /** What has to be done within the term. */
  @IsOptional()
  @IsIn(TERM_GOALS)
  readonly goal?: TermGoal;

  @IsOptional()
  @IsIn(['favourable', 'refusal'])
  readonly outcome?: 'favourable' | 'refusal';
}

export class EditionHearing extends EditionCited {
  @IsBoolean()
  readonly required!: boolean;

  @IsNullable()
  @IsInt()
  readonly noticeWorkingDays!: number | null;
}

export class EditionAcceptanceRefusal extends EditionCited {
  @IsIn(CHANNELS, { each: true })
  readonly channels!: readonly Channel[];

  /** `false`: for an incomplete package only; absent: for expired documents too. */
  @IsOptional()
  @IsBoolean()
  readonly expired?: boolean;
}

/** The application is due so long before the end of what it prolongs. */

export class EditionHours extends EditionNote {
  @IsString()
  readonly place!: string;
}

export class EditionAnomaly extends EditionNote {
  @IsOptional()
  @IsString()
  readonly code?: string;

  @Nested(() => EditionText)
  readonly resolution!: EditionText;
}
