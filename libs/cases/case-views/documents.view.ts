import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsString, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import type { LocalizedText } from '#regulations';
import type { DocumentNeed, DocumentState } from '../domain/documents.js';
import { LocalizedTextView } from './shared.view.js';

/** A document of the edition's list, or an item of the one before it, and how it stands. */
export class DocumentNeedView {
  @IsString()
  readonly no!: string;

  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;

  /** When it is asked for, in words; `null` = always. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly condition!: LocalizedTextView | null;

  /** The form the text names. */
  @IsNullable()
  @IsString()
  readonly form!: string | null;

  /**
   * `by-body`: the body obtains it. `not-needed`: not under these answers. `open`: hangs on a question nobody has answered.
   */
  @IsIn(['handed-in', 'missing', 'by-body', 'not-needed', 'open'])
  readonly state!: DocumentState;

  /** Of a document with items: whether each of them is asked for, or one is enough. */
  @IsNullable()
  @IsIn(['each', 'one'])
  readonly itemsRule!: 'each' | 'one' | null;

  /** An item of the document before it. */
  @IsBoolean()
  readonly inner!: boolean;

  /** An item of a document of which one item is enough. */
  @IsBoolean()
  readonly alternative!: boolean;
}

/** Documents in the order of the list, each followed by its items. */
export function needsView(
  needs: readonly DocumentNeed[],
  within: DocumentNeed['document'] | null = null,
): DocumentNeedView[] {
  return needs.flatMap(({ document, state, items }) => {
    const { no, code, title, condition, form, itemsRule = 'each' } = document;
    const rule = items.length > 0 ? itemsRule : null;
    const place = { inner: within !== null, alternative: within?.itemsRule === 'one' };
    return [{ no, code, title, condition, form, state, itemsRule: rule, ...place }, ...needsView(items, document)];
  });
}

/** A code of the edition with its words. */
export class TitledCodeView {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView;
}

export function titledCode({ code, title }: { readonly code: string; readonly title: LocalizedText }): TitledCodeView {
  return { code, title };
}

/** A yes-or-no question of the edition. */
export class QuestionView {
  @IsString()
  readonly code!: string;

  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly text!: LocalizedTextView;
}

export class AnsweredView extends QuestionView {
  /** `null` = not answered. */
  @IsNullable()
  @IsBoolean()
  readonly answer!: boolean | null;
}
