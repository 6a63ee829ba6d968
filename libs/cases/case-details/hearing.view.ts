import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsString, ValidateNested } from 'class-validator';
import { IsInstant, IsNullable } from '#platform';
import { DueView, LocalizedTextView } from '../case-views/shared.view.js';
import type { HearingForm, RemarksVerdict } from '../domain/branch-events.js';
import { GroundView } from './acts.view.js';

export class PreliminaryDecisionView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GroundView)
  readonly grounds!: readonly GroundView[];

  @IsNullable()
  @IsString()
  readonly text!: string | null;

  /** The latest moment for the notice of it; `null` where no term ends. */
  @IsNullable()
  @IsInstant()
  readonly noticeDueAt!: string | null;

  /** It was made after that moment. */
  @IsBoolean()
  readonly late!: boolean;
}

export class HearingMoveView {
  @IsInstant()
  readonly occurredAt!: string;

  /** When the hearing was to be before. */
  @IsInstant()
  readonly from!: string;

  @IsInstant()
  readonly to!: string;

  @IsNullable()
  @IsString()
  readonly reason!: string | null;
}

export class ObjectionView {
  @IsInstant()
  readonly occurredAt!: string;

  @IsNullable()
  @IsString()
  readonly text!: string | null;

  @IsBoolean()
  readonly asksForOralHearing!: boolean;

  @IsBoolean()
  readonly late!: boolean;
}

export class HearingProtocolView {
  @IsInstant()
  readonly startedAt!: string;

  @IsInstant()
  readonly endedAt!: string;

  @IsString()
  readonly chair!: string;

  @IsString()
  readonly secretary!: string;

  @IsNullable()
  @IsString()
  readonly participants!: string | null;

  @IsNullable()
  @IsString()
  readonly course!: string | null;
}

export class ProtocolSigningView {
  /** Until when general law wants it signed; `null` where no source gives the term. */
  @IsNullable()
  @IsInstant()
  readonly dueAt!: string | null;

  /** `null` while chair and secretary are yet to sign. */
  @IsNullable()
  @IsInstant()
  readonly signedAt!: string | null;

  @IsBoolean()
  readonly late!: boolean;
}

export class HeldHearingView {
  /** When it ended; the final answer is due from it. */
  @IsInstant()
  readonly heldAt!: string;

  @IsBoolean()
  readonly attended!: boolean;

  @IsIn(['oral', 'written', 'video'])
  readonly form!: HearingForm;

  @IsNullable()
  @ValidateNested()
  @Type(() => HearingProtocolView)
  readonly protocol!: HearingProtocolView | null;

  /** `null` where no protocol was kept. */
  @IsNullable()
  @ValidateNested()
  @Type(() => ProtocolSigningView)
  readonly signing!: ProtocolSigningView | null;
}

export class ProtocolRemarksView {
  @IsInstant()
  readonly occurredAt!: string;

  /** Day on which the participant read the protocol. */
  @IsString()
  readonly readOn!: string;

  @IsNullable()
  @IsString()
  readonly text!: string | null;

  @IsIn(['accepted', 'partly', 'rejected'])
  readonly verdict!: RemarksVerdict;

  @IsNullable()
  @IsString()
  readonly reason!: string | null;

  @IsBoolean()
  readonly late!: boolean;
}

export class HearingWaiverView {
  @IsInstant()
  readonly occurredAt!: string;

  /** Code of general law's ground. */
  @IsString()
  readonly ground!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;

  /** Grounds on which the service may be refused without a hearing. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GroundView)
  readonly grounds!: readonly GroundView[];

  @IsNullable()
  @IsString()
  readonly reason!: string | null;
}

/** The hearing before a refusal, from the preliminary decision on; earlier ones of the case stand in its history. */
export class HearingView {
  @IsIn(['appointed', 'held', 'waived'])
  readonly status!: 'appointed' | 'held' | 'waived';

  /** `null` when the hearing was left out from the start. */
  @IsNullable()
  @ValidateNested()
  @Type(() => PreliminaryDecisionView)
  readonly preliminary!: PreliminaryDecisionView | null;

  /** As it stands after the last move. */
  @IsNullable()
  @IsInstant()
  readonly at!: string | null;

  @IsNullable()
  @IsString()
  readonly place!: string | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HearingMoveView)
  readonly moves!: readonly HearingMoveView[];

  /** Until when the applicant may object; `null` while nothing proves that the decision reached him. */
  @IsNullable()
  @IsInstant()
  readonly objectionDueAt!: string | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ObjectionView)
  readonly objections!: readonly ObjectionView[];

  @IsNullable()
  @ValidateNested()
  @Type(() => HeldHearingView)
  readonly held!: HeldHearingView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ProtocolRemarksView)
  readonly remarks!: readonly ProtocolRemarksView[];

  @IsNullable()
  @ValidateNested()
  @Type(() => HearingWaiverView)
  readonly waiver!: HearingWaiverView | null;

  /** By when the final answer is due, while it is awaited. */
  @IsNullable()
  @ValidateNested()
  @Type(() => DueView)
  readonly answerDue!: DueView | null;
}
