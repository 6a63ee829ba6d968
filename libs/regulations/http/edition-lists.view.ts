import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';

import { IsNullable } from '#platform';

import type { Channel, EditionDocument, RefusalGround, ResultKind } from '../edition.js';
import { CHANNELS } from '../schema-parts.js';
import { EditionNote, EditionText, EditionTitled } from './edition-parts.view.js';
import { Nested, NestedList } from './nested.decorator.js';

export class EditionDocumentItem extends EditionTitled {
  @IsString()
  readonly no!: string;

  @IsString()
  readonly code!: string;

  @IsNullable()
  @Nested(() => EditionText)
  readonly condition!: EditionText | null;

  @IsNullable()
  @IsString()
  readonly form!: string | null;
}

export class EditionDocumentView extends EditionDocumentItem implements EditionDocument {
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

export class EditionResult extends EditionTitled implements ResultKind {
  @IsString()
  readonly code!: string;

  @IsBoolean()
  readonly favourable!: boolean;
}
