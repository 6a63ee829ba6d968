import type { ReplayMoment, ReplayOrder } from '../api/views';

/** What the address says of a replay: a permalink to a moment, or to two beside each other. */
export interface ReplayAddress {
  readonly by: ReplayOrder;
  /** Revision; `null` = the last moment. */
  readonly at: number | null;
  readonly with: number | null;
}

export function addressIn(params: URLSearchParams): ReplayAddress {
  return {
    by: params.get('by') === 'happened' ? 'happened' : 'known',
    at: revisionIn(params.get('at')),
    with: revisionIn(params.get('with')),
  };
}

export function paramsOf({ by, at, with: other }: ReplayAddress): Record<string, string> {
  return {
    ...(at === null ? {} : { at: String(at) }),
    ...(other === null ? {} : { with: String(other) }),
    by,
  };
}

function revisionIn(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** Place of the moment with that revision; of the last where there is none. */
export function placeOf(moments: readonly ReplayMoment[], revision: number | null): number {
  const place = moments.findIndex((moment) => moment.revision === revision);
  return place < 0 ? moments.length - 1 : place;
}

/** The moments looked at, the earlier first; the second is there only where two are compared. */
export function momentsShown(
  moments: readonly ReplayMoment[],
  { at, with: other }: Pick<ReplayAddress, 'at' | 'with'>,
): readonly ReplayMoment[] {
  const places = [at, ...(other === null ? [] : [other])].map((revision) => placeOf(moments, revision));
  return places.sort((one, next) => one - next).flatMap((place) => moments[place] ?? []);
}

/** The next late moment after the place, from the beginning again when there is none behind it. */
export function nextLate(moments: readonly ReplayMoment[], place: number): number | null {
  const late = moments.flatMap((moment, index) => (isLate(moment) ? [index] : []));
  return late.find((index) => index > place) ?? late.find((index) => index !== place) ?? null;
}

/** An act that came late, or the clock's word that one did not come. */
export function isLate({ late, type }: Pick<ReplayMoment, 'late' | 'type'>): boolean {
  return late || type === 'StepOverdue' || type === 'TermExpired';
}
