import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { BodyRef } from '#cases';
import { IsInstant, IsNullable } from '#platform';
import type { OutageSystem } from '../domain/outage-events.js';
import { outageSystems } from '../outage-commands/outage-systems.js';
import type { OutageStatus } from './outage-row.js';

export const outageStatuses = ['reported', 'drawn-up', 'signed'] as const satisfies readonly OutageStatus[];

export class OutageSummary {
  @IsUUID()
  readonly outageId!: string;

  /** Of the record; `null` until it is drawn up. */
  @IsNullable()
  @IsString()
  readonly number!: string | null;

  @IsIn(outageStatuses)
  readonly status!: OutageStatus;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  /** IANA zone of the provider's office. */
  @IsString()
  readonly zone!: string;

  @IsIn(outageSystems)
  readonly system!: OutageSystem;

  @IsNullable()
  @IsString()
  readonly systemName!: string | null;

  @IsNullable()
  @IsInstant()
  readonly failedAt!: string | null;

  @IsInstant()
  readonly noticedAt!: string;

  @IsInstant()
  readonly reportedAt!: string;

  /** From noticing to telling: the text says "at once". */
  @IsInt()
  readonly minutesToReport!: number;

  /** From noticing to the record; `null` until it is drawn up. */
  @IsNullable()
  @IsInt()
  readonly minutesToRecord!: number | null;

  @IsNullable()
  @IsInstant()
  readonly restoredAt!: string | null;

  @IsInt()
  readonly caseCount!: number;
}

export class OutagesView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OutageSummary)
  readonly items!: readonly OutageSummary[];

  /** Give it as `after` to read on; `null` at the end. */
  @IsNullable()
  @IsString()
  readonly next!: string | null;

  /** Whether the viewer may report an outage. */
  @IsBoolean()
  readonly mayReport!: boolean;
}
