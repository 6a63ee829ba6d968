import { Type } from 'class-transformer';
import { IsArray, IsIn, IsString, ValidateNested } from 'class-validator';
import { OfficerRef } from '#cases';
import type { OutageSystem } from '../domain/outage-events.js';
import { outageSystems } from '../outage-commands/outage-systems.js';

/** What is to be asked when an outage is reported. */
export class OutageFormView {
  @IsIn(outageSystems, { each: true })
  readonly systems!: readonly OutageSystem[];

  /** Who can be told; nobody where the provider has no such officer. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OfficerRef)
  readonly ictOfficers!: readonly OfficerRef[];

  /** IANA zone of the provider's office. */
  @IsString()
  readonly zone!: string;
}
