import { IsInt } from 'class-validator';
import { IsInstant } from '#platform';

/** One server-sent event, `data:` of `event: changed`. */
export class BoardChanged {
  /** Grows with every batch that changed something; begins anew with the process. */
  @IsInt()
  readonly change!: number;

  @IsInstant()
  readonly at!: string;
}
