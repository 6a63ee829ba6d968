import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';

import { IsNullable } from '#platform';

import type {
  Answer,
  AnswerRule,
  Channel,
  EditionDocument,
  EditionQuestion,
  FetchedData,
  RefusalGround,
  ResultKind,
} from '../edition.js';
import { CHANNELS } from '../schema-parts.js';
import { EditionCited, EditionNote, EditionText, EditionTitled } from './edition-parts.view.js';
import { Nested, NestedList } from './nested.decorator.js';

export class EditionAnswer implements Answer {
  @IsString()
  readonly question!: string;

  @IsBoolean()
  readonly answer!: boolean;
}

/** Holds when one (`anyOf`) or every one (`allOf`) of the answers was given; just one of the two is there. */
export class EditionAnswerRule {
  @IsOptional()
  @NestedList(() => EditionAnswer)
  readonly anyOf?: readonly EditionAnswer[];

  @IsOptional()
  @NestedList(() => EditionAnswer)
  readonly allOf?: readonly EditionAnswer[];
}

export class EditionQuestionView extends EditionCited implements EditionQuestion {
  @IsString()
  readonly code!: string;

  @Nested(() => EditionText)
  readonly text!: EditionText;
}

export class EditionDocumentItem extends EditionTitled {
  @IsString()
  readonly no!: string;

  @IsString()
  readonly code!: string;

  @IsNullable()
  @Nested(() => EditionText)
  readonly condition!: EditionText | null;

  /** The condition over the answers to the edition's questions; without it the document is always required. */
  @IsOptional()
  @Nested(() => EditionAnswerRule)
  readonly requiredWhen?: AnswerRule;

  /** Absent: the applicant brings it. */
  @IsOptional()
  @IsIn(['applicant', 'provider', 'state-corporation'])
  readonly obtainedBy?: 'applicant' | 'provider' | 'state-corporation';

  @IsNullable()
  @IsString()
  readonly form!: string | null;
}

export class EditionDocumentView extends EditionDocumentItem implements EditionDocument {
  /** `one`: one of the items is enough. Absent: every item whose condition holds. */
  @IsOptional()
  @IsIn(['each', 'one'])
  readonly itemsRule?: 'each' | 'one';

  @IsOptional()
  @NestedList(() => EditionDocumentItem)
  readonly items?: readonly EditionDocumentItem[];
}

/** Lists by intake channel; empty when the text only refers to a Standard. */
export class EditionDocumentLists implements Partial<Record<Channel, readonly EditionDocument[]>> {
  @IsOptional()
  @NestedList(() => EditionDocumentView)
  readonly 'provider-office'?: readonly EditionDocumentView[];

  @IsOptional()
  @NestedList(() => EditionDocumentView)
  readonly 'state-corporation'?: readonly EditionDocumentView[];

  @IsOptional()
  @NestedList(() => EditionDocumentView)
  readonly 'portal'?: readonly EditionDocumentView[];

  @IsOptional()
  @NestedList(() => EditionDocumentView)
  readonly 'city-portal'?: readonly EditionDocumentView[];

  @IsOptional()
  @NestedList(() => EditionDocumentView)
  readonly 'education-organisation'?: readonly EditionDocumentView[];
}

export class EditionDocumentNote extends EditionNote {
  @IsIn(CHANNELS, { each: true })
  readonly channels!: readonly Channel[];
}

export class EditionGround extends EditionTitled implements RefusalGround {
  @IsString()
  readonly no!: string;

  @IsString()
  readonly code!: string;
}

export class EditionResultPart {
  @IsString()
  readonly code!: string;

  @Nested(() => EditionText)
  readonly title!: EditionText;
}

export class EditionResult extends EditionTitled implements ResultKind {
  @IsString()
  readonly code!: string;

  @IsBoolean()
  readonly favourable!: boolean;

  /** Where one result is several documents. */
  @IsOptional()
  @NestedList(() => EditionResultPart)
  readonly parts?: readonly EditionResultPart[];
}

/** Data the body fetches itself. */
export class EditionFetchedData extends EditionTitled implements FetchedData {
  @IsString()
  readonly code!: string;

  @Nested(() => EditionText)
  readonly source!: EditionText;

  @IsOptional()
  @Nested(() => EditionAnswerRule)
  readonly requiredWhen?: AnswerRule;
}
