import { IsLegalDay, IsSafeText } from '#platform';
import { ActBody } from '../case-commands/act-body.js';

export class RecordContractBody extends ActBody {
  @IsSafeText({ max: 100 })
  number!: string;

  @IsLegalDay()
  concludedOn!: string;
}
