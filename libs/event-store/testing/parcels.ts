import type { Aggregate } from '../aggregate.js';
import type { EventTypeDefinition, EventTypes } from '../event-types.js';

/** A tiny domain for this library's own tests. */
export type ParcelEvent =
  | { readonly type: 'ParcelSent'; readonly data: { readonly grams: number; readonly fragile: boolean } }
  | { readonly type: 'ParcelMoved'; readonly data: { readonly to: string } };

export interface Parcel {
  readonly sent: boolean;
  readonly places: readonly string[];
}

export class ParcelRefused extends Error {
  readonly code = 'parcel-not-sent';
}

export const parcel: Aggregate<Parcel, ParcelEvent> = {
  initialState: { sent: false, places: [] },
  knownTypes: new Set(['ParcelSent', 'ParcelMoved']),
  evolve(state, event) {
    switch (event.type) {
      case 'ParcelSent':
        return { ...state, sent: true };
      case 'ParcelMoved':
        return { ...state, places: [...state.places, event.data.to] };
    }
  },
};

export function sendParcel(state: Parcel): ParcelEvent[] {
  return state.sent ? [] : [{ type: 'ParcelSent', data: { grams: 5_000, fragile: false } }];
}

export function moveParcel(state: Parcel, to: string): ParcelEvent[] {
  if (!state.sent) throw new ParcelRefused('The parcel was not sent');
  return [{ type: 'ParcelMoved', data: { to } }];
}

/** `ParcelSent` had its weight as text in version 1 and knew nothing of fragility before version 3. */
export const parcelTypes: EventTypes = new Map<string, EventTypeDefinition>([
  [
    'ParcelSent',
    {
      version: 3,
      upcasters: {
        1: ({ weight }) => ({ grams: Number.parseInt(String(weight), 10) * 1_000 }),
        2: (data) => ({ ...data, fragile: false }),
      },
    },
  ],
  ['ParcelMoved', { version: 1 }],
]);
