import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';

export class ProgramView {
  @IsString()
  readonly version!: string;

  @IsInstant()
  readonly startedAt!: string;

  @IsInt()
  readonly uptimeSeconds!: number;
}

export class StoreView {
  /** `embedded`: files in the data folder; `server`: an event store of its own. */
  @IsIn(['embedded', 'server'])
  readonly kind!: 'embedded' | 'server';

  @IsBoolean()
  readonly reachable!: boolean;
}

export class RebuildView {
  @IsInt()
  readonly events!: number;

  /** How many the model that is served holds, as a measure of the way to go; `null` at the first build. */
  @IsNullable()
  @IsInt()
  readonly of!: number | null;
}

export class ReadModelView {
  @IsString()
  readonly name!: string;

  @IsInt()
  readonly version!: number;

  /** What queries read now; `null` before the first build is done. */
  @IsNullable()
  @IsInt()
  readonly servedVersion!: number | null;

  /** Name of what went wrong; `null` while all is well. */
  @IsNullable()
  @IsString()
  readonly fault!: string | null;
}

const phases = ['idle', 'building', 'following', 'retrying', 'closed'] as const;

export class ReadModelsView {
  @IsIn(phases)
  readonly phase!: (typeof phases)[number];

  @IsBoolean()
  readonly ready!: boolean;

  /** Age of the oldest event that was not taken in; 0 when none waits, `null` when that is not known. */
  @IsNullable()
  @IsInt()
  readonly behindSeconds!: number | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => RebuildView)
  readonly rebuilding!: RebuildView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ReadModelView)
  readonly models!: readonly ReadModelView[];
}

const roles = ['holder', 'standby'] as const;

export class RelayView {
  /** `standby`: another process hands over. */
  @IsIn(roles)
  readonly role!: (typeof roles)[number];

  /** Since the program began, repeats among them. */
  @IsInt()
  readonly handedOver!: number;

  /** Age of the oldest stage that waits; `null` when it is not known here. */
  @IsNullable()
  @IsInt()
  readonly behindSeconds!: number | null;

  /** Why it stands still; `null` while it runs well. */
  @IsNullable()
  @IsString()
  readonly fault!: string | null;

  /** The same in one word, by which a remedy is found. */
  @IsNullable()
  @IsString()
  readonly faultCode!: string | null;
}

export class DiskView {
  @IsNumber()
  readonly freeBytes!: number;

  @IsNumber()
  readonly totalBytes!: number;

  /** So little is left that somebody should see to it. */
  @IsBoolean()
  readonly low!: boolean;
}

/** What one process of the program is doing. Names, counts and times: no address, no path, no person. */
export class SystemView {
  @ValidateNested()
  @Type(() => ProgramView)
  readonly program!: ProgramView;

  @ValidateNested()
  @Type(() => StoreView)
  readonly store!: StoreView;

  @ValidateNested()
  @Type(() => ReadModelsView)
  readonly readModels!: ReadModelsView;

  @ValidateNested()
  @Type(() => RelayView)
  readonly relay!: RelayView;

  /** Of the volume that holds the data folder; `null` where the machine does not tell. */
  @IsNullable()
  @ValidateNested()
  @Type(() => DiskView)
  readonly disk!: DiskView | null;
}
