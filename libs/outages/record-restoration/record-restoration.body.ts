import { ActBody } from '#cases';
import { IsInstant } from '#platform';

export class RecordRestorationBody extends ActBody {
  /** When the system worked again. */
  @IsInstant()
  restoredAt!: string;
}
