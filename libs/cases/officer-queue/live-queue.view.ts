import { IsInt } from 'class-validator';

/** One server-sent event, `data:` of `event: changed`. */
export class QueueChanged {
  /** Another number than before: something moved. */
  @IsInt()
  readonly change!: number;
}
