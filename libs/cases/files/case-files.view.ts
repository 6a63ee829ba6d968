import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsString, ValidateNested } from 'class-validator';
import { mediaTypes } from '#files';
import { IsInstant, IsNullable } from '#platform';
import type { FileKind } from '../domain/branch-events.js';

export class CaseFileView {
  /** Its name in the address. */
  @IsString()
  readonly file!: string;

  /** Code of the document in the edition's list; `null` = a document that the list does not name. */
  @IsNullable()
  @IsString()
  readonly document!: string | null;

  @IsIn(mediaTypes)
  readonly kind!: FileKind;

  /** In bytes. */
  @IsInt()
  readonly size!: number;

  @IsInstant()
  readonly attachedAt!: string;

  /** `null` once the person was erased: then the content cannot be read either. */
  @IsNullable()
  @IsString()
  readonly fileName!: string | null;

  /** SHA-256 of the content, hexadecimal; `null` once the person was erased. */
  @IsNullable()
  @IsString()
  readonly sha256!: string | null;
}

/** Files of a case, and what may be done about them. */
export class CaseFilesView {
  /** The viewer may attach and take off files now. */
  @IsBoolean()
  readonly mayChange!: boolean;

  /** Bytes that one file may have. */
  @IsInt()
  readonly limit!: number;

  @IsArray()
  @IsIn(mediaTypes, { each: true })
  readonly kinds!: readonly FileKind[];

  /** What is attached now, in the order in which it was. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => CaseFileView)
  readonly attached!: readonly CaseFileView[];
}
