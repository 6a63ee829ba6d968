import type { BodyView, Edition, IntakeChannel } from '../api/views';
import { isoDay, readDay } from '../format/typed-moment';
import { wallClockAt } from '../format/zone';
import { usualChannel } from './counter-habits';

/** Editions of the places the body serves. */
export function editionsFor(body: BodyView | undefined, editions: readonly Edition[]): Edition[] {
  const within = body?.jurisdictions ?? [];
  return editions.filter(({ jurisdiction }) => within.includes(jurisdiction));
}

/** Bodies of the places that have the service. */
export function providersFor(ofService: readonly Edition[], bodies: readonly BodyView[]): BodyView[] {
  const serving = new Set(ofService.map(({ jurisdiction }) => jurisdiction));
  return bodies.filter(
    ({ kind, active, jurisdictions }) => kind === 'provider' && active && jurisdictions.some((one) => serving.has(one)),
  );
}

/** To begin with: the only one that shares most places with the body that takes in; empty where several do. */
export function nearestProvider(own: BodyView | undefined, providers: readonly BodyView[]): string {
  const shared = ({ jurisdictions }: BodyView): number =>
    jurisdictions.filter((place) => own?.jurisdictions.includes(place)).length;
  const most = Math.max(...providers.map(shared));
  const nearest = providers.filter((provider) => shared(provider) === most);
  return nearest.length === 1 ? (nearest[0]?.id ?? '') : '';
}

/** Local day of filing; `null` while it cannot be read. */
export function filingDay(
  { earlier, day }: { readonly earlier: boolean; readonly day: string },
  zone: string,
): string | null {
  if (!earlier) return today(zone);
  const typed = readDay(day);
  return typed && isoDay(typed);
}

/** Nothing of the service is in force any more: what is entered now happened before. */
export function isPast(ofService: readonly Edition[], zone: string): boolean {
  const now = today(zone);
  return (
    ofService.length > 0 && ofService.every(({ inForce: { to, toLatest } }) => to !== null && (toLatest ?? to) < now)
  );
}

/** The channel wanted, or the one used last, if the officer may use it, else the first he may. */
export function channelOf(intake: readonly IntakeChannel[], wanted: string | null): IntakeChannel | undefined {
  const usual = usualChannel(intake.map(({ channel }) => channel));
  return intake.find(({ channel }) => channel === (wanted ?? usual)) ?? intake[0];
}

function today(zone: string): string {
  return isoDay(wallClockAt(zone, Date.now()));
}
