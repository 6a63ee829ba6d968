import { IsOptional, IsUUID } from 'class-validator';
import { InvalidInput, IsInstant } from '#platform';

/** Either the case, or both moments. */
export class ResendStagesBody {
  /** All stages of this case. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** All stages recorded from here … */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** … until before here. */
  @IsOptional()
  @IsInstant()
  to?: string;
}

export interface ResendSelection {
  readonly caseId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** @throws InvalidInput where it is neither the one nor the other */
export function selectionOf({ caseId, from, to }: ResendStagesBody): ResendSelection {
  if (caseId !== undefined) {
    const more = Object.entries({ from, to }).filter(([, value]) => value !== undefined);
    if (more.length > 0) throw new InvalidInput(more.map(([name]) => ({ path: `/${name}`, code: 'unknown-property' })));
    return { caseId, from: null, to: null };
  }
  if (from === undefined || to === undefined) {
    throw new InvalidInput([{ path: from === undefined ? '/from' : '/to', code: 'required' }]);
  }
  const span = { caseId: null, from: new Date(from).toISOString(), to: new Date(to).toISOString() };
  if (span.from >= span.to) throw new InvalidInput([{ path: '/to', code: 'too-small' }]);
  return span;
}
