import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsString, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import { QuestionView, TitledCodeView } from '../case-views/documents.view.js';

/** What `register-application` asks. */
export class RegistrationForm {
  /** The edition has a list: whether the package is complete is computed. Otherwise the officer says so. */
  @IsBoolean()
  readonly listed!: boolean;

  /** What the list asks for and is not there, under the answers given so far. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TitledCodeView)
  readonly missing!: readonly TitledCodeView[];

  /** Questions left open at intake. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionView)
  readonly openQuestions!: readonly QuestionView[];

  /** The applicant's consent was not said at intake. */
  @IsBoolean()
  readonly consentOpen!: boolean;

  /** The system acts next: it needs to know of a place, or the words of a refusal. */
  @IsBoolean()
  readonly systemActs!: boolean;
}

/** What `refuse-acceptance` asks. */
export class AcceptanceForm {
  /** What is missing by the list, to begin with. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TitledCodeView)
  readonly missing!: readonly TitledCodeView[];

  /** What was handed in and may be named as expired; empty where the receipt names only what is missing. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TitledCodeView)
  readonly expirable!: readonly TitledCodeView[];

  /** The edition has no list: the officer names the documents himself. */
  @IsBoolean()
  readonly inWords!: boolean;
}

/** A child of the case, to be talked with. */
export class ChildChoice {
  @IsString()
  readonly id!: string;

  /** `null` once erased. */
  @IsNullable()
  @IsString()
  readonly name!: string | null;
}
