import { IsInstant, IsSafeText } from '#platform';
import type { HearingAppointment } from '../domain/branch-events.js';

export class HearingBody {
  @IsInstant()
  at!: string;

  @IsSafeText({ max: 500 })
  place!: string;
}

export function appointment({ at, place }: HearingBody): HearingAppointment {
  return { at: new Date(at).toISOString(), place };
}
