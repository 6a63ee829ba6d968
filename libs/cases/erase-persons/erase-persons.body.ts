import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { IsSafeText } from '#platform';

export class ErasePersonsBody {
  /** Surrogate ids of parties of the case. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsUUID('all', { each: true })
  subjectIds!: string[];

  /** On what the erasure rests. Not sealed: it must name nobody. */
  @IsSafeText({ max: 300 })
  ground!: string;
}
