import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsLegalDay, IsNullable } from '#platform';
import type { Channel } from '#regulations';
import { CitationView, LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';
import { LookUpView } from './findings.view.js';
import { AcceptanceForm, ChildChoice, RegistrationForm } from './intake-form.view.js';
import { caseActions, type CaseAction } from '../domain/allowed-actions.js';
import type { HearingForm, NoticeChannel, NoticeKind } from '../domain/branch-events.js';
import { noticeChannels, noticeKinds } from '../domain/notice.js';

export class ChoiceView {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;
}

export class ResultChoice extends ChoiceView {
  @IsBoolean()
  readonly favourable!: boolean;

  /** The documents the result consists of, each with a text of its own; empty where it is one. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ChoiceView)
  readonly parts!: readonly ChoiceView[];
}

/** A request to another body that waits for its answer. */
export class RequestChoice {
  @IsUUID()
  readonly id!: string;

  @IsString()
  readonly body!: string;

  @IsInstant()
  readonly dueAt!: string;
}

/** The period that the text states for an entry. */
export class RegisterValidity {
  /** Last legal day of an entry made at the moment by which the case is judged. */
  @IsLegalDay()
  readonly until!: string;

  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView;
}

export class RegisterForm {
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  /** Where the text speaks of the register. */
  @ValidateNested()
  @Type(() => CitationView)
  readonly citation!: CitationView;

  /** The text states no period: the officer says until when the entry holds, or that no end is stated. */
  @IsBoolean()
  readonly asksForEnd!: boolean;

  /** `null` where the text states no period. */
  @IsNullable()
  @ValidateNested()
  @Type(() => RegisterValidity)
  readonly validity!: RegisterValidity | null;
}

/** A ground that what is known of the case speaks for; only a suggestion. */
export class SuggestedGround {
  @IsString()
  readonly code!: string;

  @IsIn(['no-consent', 'negative-conclusion'])
  readonly because!: 'no-consent' | 'negative-conclusion';

  /** Bodies whose last answer was negative. */
  @IsArray()
  @IsString({ each: true })
  readonly bodies!: readonly string[];
}

export class HearingFormChoice {
  @IsIn(['oral', 'written', 'video'])
  readonly form!: HearingForm;

  /** One that somebody attended leaves a protocol. */
  @IsBoolean()
  readonly protocol!: boolean;
}

/** Legal days between which the last day of a prolonged term may lie. */
export class ProlongationForm {
  /** Last day of the term as it stands: the decision names a later one. */
  @IsLegalDay()
  readonly after!: string;

  /** Last day that general law allows; `null` where no source gives one, or the term has ended. */
  @IsNullable()
  @IsLegalDay()
  readonly latest!: string | null;

  /** The term has ended: only a decision of an earlier day can still be entered. */
  @IsBoolean()
  readonly ended!: boolean;
}

/** What the form of an allowed action has to ask, as the case's edition says. Absent = not asked. */
export class ActionForm {
  @IsIn(caseActions)
  readonly action!: CaseAction;

  /** `assign-executor`, `transfer-case`: whom the officer may name. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OfficerRef)
  readonly executors?: readonly OfficerRef[];

  /** `assign-executor`: the text has a written resolution. */
  @IsOptional()
  @IsBoolean()
  readonly resolutionRequired?: boolean;

  /** `record-examination`: the text has an inspection act of the home. */
  @IsOptional()
  @IsBoolean()
  readonly inspectionActRequired?: boolean;

  /** `draft-result`, `decide-by-administration`. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ResultChoice)
  readonly results?: readonly ResultChoice[];

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ChoiceView)
  readonly grounds?: readonly ChoiceView[];

  /** No list: a refusal cites this item of the Standard in the officer's words. */
  @IsOptional()
  @IsInt()
  readonly groundsItem?: number;

  /** A refusal must yet be preceded by a hearing. */
  @IsOptional()
  @IsBoolean()
  readonly hearingRequired?: boolean;

  /** `issue-result`. */
  @IsOptional()
  @IsString()
  readonly channel?: Channel;

  /** `suspend-term`: on what the term may stand still. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ChoiceView)
  readonly suspensionGrounds?: readonly ChoiceView[];

  /** `prolong-term`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ProlongationForm)
  readonly prolongation?: ProlongationForm;

  /** `issue-result`: somebody takes it in hand and signs for it, which proves that it arrived. */
  @IsOptional()
  @IsBoolean()
  readonly inPerson?: boolean;

  /** `issue-result`: the register the result is entered in. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RegisterForm)
  readonly register?: RegisterForm;

  /** `record-conclusion`: what may be answered. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RequestChoice)
  readonly requests?: readonly RequestChoice[];

  /** `propose-refusal`: the latest moment for the notice. */
  @IsOptional()
  @IsInstant()
  readonly noticeDueAt?: string;

  /** That moment has passed: the notice will be marked late. */
  @IsOptional()
  @IsBoolean()
  readonly noticeLate?: boolean;

  /** `waive-hearing`: grounds of general law; empty where no source gives them. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ChoiceView)
  readonly waiverGrounds?: readonly ChoiceView[];

  /** `record-objection`: until when one is in time; for a result: from when one who did not come may be refused. */
  @IsOptional()
  @IsInstant()
  readonly objectionDueAt?: string;

  /** `record-hearing`: how it may be held. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HearingFormChoice)
  readonly hearingForms?: readonly HearingFormChoice[];

  /** `record-hearing`: it is proved that the applicant knew of the hearing, so that his absence counts. */
  @IsOptional()
  @IsBoolean()
  readonly absenceCounts?: boolean;

  /** `record-notice`: what there is to tell. */
  @IsOptional()
  @IsArray()
  @IsIn(noticeKinds, { each: true })
  readonly notices?: readonly NoticeKind[];

  @IsOptional()
  @IsArray()
  @IsIn(noticeChannels, { each: true })
  readonly noticeChannels?: readonly NoticeChannel[];

  /** Grounds that suggest themselves, which come first. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SuggestedGround)
  readonly suggestedGrounds?: readonly SuggestedGround[];

  /** `register-application`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RegistrationForm)
  readonly registration?: RegistrationForm;

  /** `refuse-acceptance`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AcceptanceForm)
  readonly acceptance?: AcceptanceForm;

  /** `record-fetched-data`: what may be looked up now. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LookUpView)
  readonly lookUps?: readonly LookUpView[];

  /** `record-child-talk`: the children of the case. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ChildChoice)
  readonly children?: readonly ChildChoice[];
}
