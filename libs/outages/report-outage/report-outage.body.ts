import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ActBody } from '#cases';
import { IsInstant, IsSafeText } from '#platform';
import type { OutageSystem } from '../domain/outage-events.js';
import { outageSystems } from '../outage-commands/outage-systems.js';

/** `occurredAt` is when the officer responsible for the systems was told. */
export class ReportOutageBody extends ActBody {
  @IsIn(outageSystems)
  system!: OutageSystem;

  /** Needed where no code fits. */
  @IsOptional()
  @IsSafeText({ max: 200 })
  systemName?: string;

  /** Left out where nobody knows when it began. */
  @IsOptional()
  @IsInstant()
  failedAt?: string;

  @IsInstant()
  noticedAt!: string;

  /** The ICT officer of the provider who was told. */
  @IsUUID()
  toldTo!: string;

  /** What does not work. Not sealed: it must name nobody. */
  @IsSafeText({ max: 2000 })
  description!: string;

  /** Cases whose stage could not be entered. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  caseIds?: string[];
}
