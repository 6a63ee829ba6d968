import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import { DueView, LocalizedTextView } from '../case-views/shared.view.js';

/** A case as other records name it: without a word on people. */
export class CaseReference {
  @IsUUID()
  readonly caseId!: string;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @IsString()
  readonly providerId!: string;

  @IsIn(['open', 'closed'])
  readonly status!: 'open' | 'closed';

  @IsNullable()
  @ValidateNested()
  @Type(() => DueView)
  readonly due!: DueView | null;

  /** Of the step that waits. */
  @IsNullable()
  @ValidateNested()
  @Type(() => DueView)
  readonly stepDue!: DueView | null;

  /** Whether the viewer may open the case. */
  @IsBoolean()
  readonly mayRead!: boolean;
}
