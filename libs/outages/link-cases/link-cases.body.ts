import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { ActBody } from '#cases';

export class LinkCasesBody extends ActBody {
  /** Cases whose stage could not be entered. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  caseIds!: string[];
}
