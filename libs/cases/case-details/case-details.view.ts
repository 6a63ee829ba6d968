import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant, IsLegalDay, IsNullable } from '#platform';
import type { Activity, Channel, Role } from '#regulations';
import { channels } from '../case-commands/channels.js';
import { BodyRef, DueView, LocalizedTextView, OfficerRef } from '../case-views/shared.view.js';
import { caseActions, type CaseAction } from '../domain/allowed-actions.js';
import { AcceptanceRefusalView, DecisionView, DraftView, ExaminationView, SignatureView } from './acts.view.js';
import { AnsweredView, DocumentNeedView, TitledCodeView } from '../case-views/documents.view.js';
import { ChildTalkView, LookUpView } from './findings.view.js';
import { ActionForm } from './action-form.view.js';
import { CaseFilesView } from '../files/case-files.view.js';
import { CaseRecords } from './case-records.view.js';
import { HandedInView, PartyView } from './filing.view.js';
import { HearingView } from './hearing.view.js';
import { NoticeView } from './notices.view.js';
import { PathStep } from './path.view.js';
import { CaseTermView } from './terms.view.js';

export class CaseEditionView {
  @IsString()
  readonly id!: string;

  @IsInt()
  readonly revision!: number;

  @IsString()
  readonly actTitle!: string;

  @IsString()
  readonly actNumber!: string;

  @IsString()
  readonly actDate!: string;
}

export class CurrentStepView {
  @IsInt()
  readonly no!: number;

  @IsString()
  readonly role!: Role;

  /** What is to be done now. */
  @IsString()
  readonly activity!: Activity;

  @IsInstant()
  readonly startedAt!: string;

  @IsNullable()
  @ValidateNested()
  @Type(() => DueView)
  readonly due!: DueView | null;
}

/** A case as it stands, opened for a reader who may see it. */
export class CaseView extends CaseRecords {
  @IsUUID()
  readonly caseId!: string;

  @IsInt()
  readonly revision!: number;

  /** Of the latest act: what the clock wrote after it, and files that came, disturb nobody's form. */
  @IsInt()
  readonly actedRevision!: number;

  @IsIn(['open', 'closed'])
  readonly status!: 'open' | 'closed';

  @IsNullable()
  @IsIn(['issued', 'acceptance-refused', 'withdrawn'])
  readonly closedBy!: 'issued' | 'acceptance-refused' | 'withdrawn' | null;

  @IsNullable()
  @IsInstant()
  readonly closedAt!: string | null;

  @IsNullable()
  @IsIn(['favourable', 'refusal'])
  readonly outcome!: 'favourable' | 'refusal' | null;

  /** Entered after its edition had been repealed. */
  @IsBoolean()
  readonly archive!: boolean;

  @IsString()
  readonly service!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly serviceTitle!: LocalizedTextView;

  @ValidateNested()
  @Type(() => CaseEditionView)
  readonly edition!: CaseEditionView;

  @IsString()
  readonly jurisdiction!: string;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly provider!: BodyRef;

  @ValidateNested()
  @Type(() => BodyRef)
  readonly intakeBody!: BodyRef;

  @IsNullable()
  @ValidateNested()
  @Type(() => BodyRef)
  readonly administration!: BodyRef | null;

  /** IANA zone of the office: dates are shown in it. */
  @IsString()
  readonly zone!: string;

  @IsIn(channels)
  readonly channel!: Channel;

  @IsString()
  readonly handout!: Channel;

  @IsInstant()
  readonly submittedAt!: string;

  @IsInstant()
  readonly recordedAt!: string;

  /** No later act may lie before it. */
  @IsInstant()
  readonly lastActAt!: string;

  @IsNullable()
  @IsString()
  readonly incomingNumber!: string | null;

  @IsNullable()
  @IsString()
  readonly paperNumber!: string | null;

  @IsNullable()
  @IsBoolean()
  readonly packageComplete!: boolean | null;

  @IsNullable()
  @IsString()
  readonly resultNumber!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => OfficerRef)
  readonly executor!: OfficerRef | null;

  @IsNullable()
  @IsString()
  readonly resolution!: string | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => DueView)
  readonly due!: DueView | null;

  /** The term stands still since then. */
  @IsNullable()
  @IsInstant()
  readonly suspendedSince!: string | null;

  /** Last day of the term as the head prolonged it. */
  @IsNullable()
  @IsLegalDay()
  readonly prolongedUntil!: string | null;

  /** Terms of the rules beside the steps, in the order in which they began. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CaseTermView)
  readonly terms!: readonly CaseTermView[];

  @IsNullable()
  @ValidateNested()
  @Type(() => CurrentStepView)
  readonly step!: CurrentStepView | null;

  /** The edition's steps in order, with what is planned and what happened. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PathStep)
  readonly path!: readonly PathStep[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PartyView)
  readonly parties!: readonly PartyView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HandedInView)
  readonly documents!: readonly HandedInView[];

  /** The edition's list for the channel under the answers given; empty where the text has none. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DocumentNeedView)
  readonly needs!: readonly DocumentNeedView[];

  /** Every question of the edition, answered or not. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AnsweredView)
  readonly answers!: readonly AnsweredView[];

  /** The edition asks for the applicant's consent to the use of his data. */
  @IsBoolean()
  readonly consentAsked!: boolean;

  /** What he said; `null` = nothing. */
  @IsNullable()
  @IsBoolean()
  readonly consent!: boolean | null;

  /** Conditions of the electronic flow that were found fulfilled before the hand-over. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TitledCodeView)
  readonly flowPassed!: readonly TitledCodeView[];

  /** Data the body looks up itself; empty where the edition has none. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LookUpView)
  readonly lookUps!: readonly LookUpView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ChildTalkView)
  readonly childTalks!: readonly ChildTalkView[];

  @IsNullable()
  @ValidateNested()
  @Type(() => ExaminationView)
  readonly examination!: ExaminationView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => DraftView)
  readonly draft!: DraftView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => DecisionView)
  readonly decision!: DecisionView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => SignatureView)
  readonly signature!: SignatureView | null;

  @IsNullable()
  @ValidateNested()
  @Type(() => AcceptanceRefusalView)
  readonly acceptanceRefusal!: AcceptanceRefusalView | null;

  /** The hearing before a refusal; `null` where none was called or left out. */
  @IsNullable()
  @ValidateNested()
  @Type(() => HearingView)
  readonly hearing!: HearingView | null;

  /** What the applicant was told, and what is to be told. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => NoticeView)
  readonly notices!: readonly NoticeView[];

  @ValidateNested()
  @Type(() => CaseFilesView)
  readonly files!: CaseFilesView;

  /** The open case waits for the reader: the first of `allowedActions` is what is to be done now. */
  @IsBoolean()
  readonly yourTurn!: boolean;

  /** What the viewer may do now. */
  @IsArray()
  @IsIn(caseActions, { each: true })
  readonly allowedActions!: readonly CaseAction[];

  /** For each allowed action, what its form has to ask. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ActionForm)
  readonly forms!: readonly ActionForm[];
}
