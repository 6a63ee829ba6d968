import { ActBody } from '#cases';
import { IsSafeText } from '#platform';

export class ForwardComplaintBody extends ActBody {
  /** Name of the reviewing body. */
  @IsSafeText({ max: 300 })
  to!: string;
}
