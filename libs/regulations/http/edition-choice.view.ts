import { IsBoolean, IsInt, IsString } from 'class-validator';

import { EditionText } from './edition-parts.view.js';
import { Nested, NestedList } from './nested.decorator.js';

export class EditionSummary {
  @IsString()
  readonly id!: string;

  @IsInt()
  readonly revision!: number;

  @IsString()
  readonly contentHash!: string;

  /** The service's title. */
  @Nested(() => EditionText)
  readonly title!: EditionText;
}

export class EditionChoiceView {
  @Nested(() => EditionSummary)
  readonly edition!: EditionSummary;

  /** The beginning or end of the act is open on that day: the clerk confirms, or names one of the candidates. */
  @IsBoolean()
  readonly uncertain!: boolean;

  /** Every edition possible on that day, the chosen one first. */
  @NestedList(() => EditionSummary)
  readonly candidates!: readonly EditionSummary[];
}
