import { Type } from 'class-transformer';
import { IsArray, IsString, ValidateNested } from 'class-validator';
import { LocalizedTextView } from '#cases';

/** What a code in an export is called. */
export class LabelView {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly label!: LocalizedTextView;
}

/** The dictionary beside the exports, which hold codes alone. */
export class LabelsView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LabelView)
  readonly activities!: readonly LabelView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LabelView)
  readonly services!: readonly LabelView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LabelView)
  readonly bodies!: readonly LabelView[];
}
