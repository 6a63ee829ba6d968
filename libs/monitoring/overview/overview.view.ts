import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { CaseCounts, LocalizedTextView, MonitoredBody, MonitoredService } from '../views/shared.view.js';

export class ServiceCounts {
  @ValidateNested()
  @Type(() => MonitoredService)
  readonly service!: MonitoredService;

  @ValidateNested()
  @Type(() => CaseCounts)
  readonly counts!: CaseCounts;
}

export class BodyCounts {
  @ValidateNested()
  @Type(() => MonitoredBody)
  readonly body!: MonitoredBody;

  @ValidateNested()
  @Type(() => CaseCounts)
  readonly counts!: CaseCounts;
}

export class RegionCounts {
  /** Code, e.g. `zhambyl`; `null` where none is known. */
  @IsNullable()
  @IsString()
  readonly region!: string | null;

  @ValidateNested()
  @Type(() => CaseCounts)
  readonly counts!: CaseCounts;
}

/** Open cases by the stage they reached last. */
export class StageCounts {
  /** Code of the stage; one of a later version of the contract is shown as it came. */
  @IsString()
  readonly stage!: string;

  @ValidateNested()
  @Type(() => CaseCounts)
  readonly counts!: CaseCounts;
}

/** Open cases by the step of the edition they are in. */
export class StepCounts {
  @IsString()
  readonly editionId!: string;

  @IsInt()
  readonly step!: number;

  @IsNullable()
  @IsString()
  readonly role!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;

  @ValidateNested()
  @Type(() => CaseCounts)
  readonly counts!: CaseCounts;

  /** Open cases whose step is past its own due date. */
  @IsInt()
  readonly lateSteps!: number;
}

export class BoardOverview {
  /** The instant at which lateness was judged. */
  @IsInstant()
  readonly at!: string;

  @ValidateNested()
  @Type(() => CaseCounts)
  readonly total!: CaseCounts;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ServiceCounts)
  readonly byService!: readonly ServiceCounts[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BodyCounts)
  readonly byBody!: readonly BodyCounts[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RegionCounts)
  readonly byRegion!: readonly RegionCounts[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StageCounts)
  readonly byStage!: readonly StageCounts[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StepCounts)
  readonly byStep!: readonly StepCounts[];
}
