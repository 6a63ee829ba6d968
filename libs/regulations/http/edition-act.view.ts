import { IsBoolean, IsOptional, IsString } from 'class-validator';

import { IsLegalDay, IsNullable } from '#platform';

import { EditionCitation, EditionCited, EditionText } from './edition-parts.view.js';
import { Nested } from './nested.decorator.js';

export class EditionInstrument extends EditionCited {
  @IsString()
  readonly title!: string;
}

export class EditionAct extends EditionCited {
  @IsString()
  readonly title!: string;

  @IsString()
  readonly number!: string;

  @IsLegalDay()
  readonly date!: string;

  @IsString()
  readonly adoptedBy!: string;

  @IsNullable()
  @IsString()
  readonly registrationNumber!: string | null;

  @IsNullable()
  @IsLegalDay()
  readonly registrationDate!: string | null;

  @IsNullable()
  @IsString()
  readonly annex!: string | null;

  @IsOptional()
  @IsNullable()
  @IsString()
  readonly amends?: string | null;

  @IsOptional()
  @Nested(() => EditionInstrument)
  readonly instrument?: EditionInstrument;
}

export class EditionInForce extends EditionCited {
  @IsLegalDay()
  readonly from!: string;

  @IsBoolean()
  readonly fromIsBound!: boolean;

  @IsOptional()
  @IsLegalDay()
  readonly fromLatest?: string;

  @IsNullable()
  @IsLegalDay()
  readonly to!: string | null;

  @IsBoolean()
  readonly toIsBound!: boolean;

  @IsOptional()
  @IsLegalDay()
  readonly toLatest?: string;

  @IsNullable()
  @IsString()
  readonly repealedBy!: string | null;

  @IsOptional()
  @Nested(() => EditionCitation)
  readonly repealCitation?: EditionCitation;
}

export class EditionService {
  @IsString()
  readonly code!: string;

  @Nested(() => EditionText)
  readonly title!: EditionText;
}
