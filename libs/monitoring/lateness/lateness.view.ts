import { Type } from 'class-transformer';
import { IsArray, IsInt, IsNumber, IsString, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import { MonitoredService } from '../views/shared.view.js';

export class LatenessCell {
  /** `null` where none is known. */
  @IsNullable()
  @IsString()
  readonly region!: string | null;

  @IsString()
  readonly service!: string;

  /** Open and closed. */
  @IsInt()
  readonly cases!: number;

  /** Open and late now, or closed late. */
  @IsInt()
  readonly late!: number;

  /** `late` of `cases`, 0 to 1. */
  @IsNumber()
  readonly share!: number;
}

/** Region by service; a pair without a case has no cell. */
export class LatenessMap {
  @IsArray()
  @IsNullable()
  @IsString({ each: true })
  readonly regions!: readonly (string | null)[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MonitoredService)
  readonly services!: readonly MonitoredService[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LatenessCell)
  readonly cells!: readonly LatenessCell[];
}
