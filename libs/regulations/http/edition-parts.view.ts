import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsString } from 'class-validator';

import type { Channel, Citation, LocalizedText, StandardReference, Term, TermUnit } from '../edition.js';
import { CHANNELS, UNITS } from '../schema-parts.js';
import { Nested } from './nested.decorator.js';

export class EditionText implements LocalizedText {
  @IsString()
  readonly kk!: string;

  @IsString()
  readonly ru!: string;

  @IsString()
  readonly en!: string;
}

export class EditionCitation implements Citation {
  @IsString()
  readonly seed!: string;

  @IsInt({ each: true })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  readonly lines!: readonly [number, number];

  @IsString()
  readonly point!: string;
}

/** Where something stands in the texts. */
export class EditionCited {
  @Nested(() => EditionCitation)
  readonly citation!: EditionCitation;
}

export class EditionTerm implements Term {
  @IsInt()
  readonly value!: number;

  @IsIn(UNITS)
  readonly unit!: TermUnit;

  @IsOptional()
  @Nested(() => EditionCitation)
  readonly citation?: EditionCitation;
}

export class EditionTitled extends EditionCited {
  @Nested(() => EditionText)
  readonly title!: EditionText;
}

export class EditionNote extends EditionCited {
  @Nested(() => EditionText)
  readonly text!: EditionText;
}

export class EditionStandardReference extends EditionTitled implements StandardReference {
  @IsInt()
  readonly item!: number;
}

export class EditionChannels extends EditionCited {
  @IsIn(CHANNELS, { each: true })
  readonly intake!: readonly Channel[];

  @IsIn(CHANNELS, { each: true })
  readonly handout!: readonly Channel[];
}

export class EditionForm extends EditionCited {
  @IsString({ each: true })
  readonly service!: readonly string[];

  @IsString({ each: true })
  readonly result!: readonly string[];
}
