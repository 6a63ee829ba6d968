import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import type { Channel } from '#regulations';
import { LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';
import { LookUpView } from './findings.view.js';
import { AcceptanceForm, ChildChoice, RegistrationForm } from './intake-form.view.js';
import { caseActions, type CaseAction } from '../domain/allowed-actions.js';

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
}

/** What the form of an allowed action has to ask, as the case's edition says. Absent = not asked. */
export class ActionForm {
  @IsIn(caseActions)
  readonly action!: CaseAction;

  /** `assign-executor`: whom the officer may name. */
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

  /** A refusal must be preceded by a hearing. */
  @IsOptional()
  @IsBoolean()
  readonly hearingRequired?: boolean;

  /** `issue-result`. */
  @IsOptional()
  @IsString()
  readonly channel?: Channel;

  /** A ground that suggests itself: without the applicant's consent the one the edition names for that. */
  @IsOptional()
  @IsString()
  readonly firstGround?: string;

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
