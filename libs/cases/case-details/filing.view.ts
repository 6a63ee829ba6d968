import { Type } from 'class-transformer';
import { IsIn, IsString, ValidateNested } from 'class-validator';
import { IsNullable } from '#platform';
import { LocalizedTextView, PersonView } from '../case-views/shared.view.js';
import type { HandedInDocument, PartyRole } from '../domain/case-events.js';

export class PartyView {
  @IsString()
  readonly subjectId!: string;

  @IsIn(['applicant', 'representative', 'spouse', 'child'])
  readonly role!: PartyRole;

  /** `null` once the person was erased. */
  @IsNullable()
  @ValidateNested()
  @Type(() => PersonView)
  readonly person!: PersonView | null;
}

export class NamedDocumentView {
  @IsNullable()
  @IsString()
  readonly code!: string | null;

  /** Title from the edition's list. */
  @IsNullable()
  @ValidateNested()
  @Type(() => LocalizedTextView)
  readonly title!: LocalizedTextView | null;

  /** The clerk's words, where the edition has no list. */
  @IsNullable()
  @IsString()
  readonly words!: string | null;
}

export class HandedInView extends NamedDocumentView {
  @IsIn(['original', 'copy', 'electronic'])
  readonly form!: HandedInDocument['form'];
}
