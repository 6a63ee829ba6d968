import { describe, expect, it } from '@jest/globals';
import { given } from './given.js';
import { moveParcel, parcel, sendParcel } from './parcels.js';

const sent = { type: 'ParcelSent', data: { grams: 5_000, fragile: false } } as const;

describe('given, when, then', () => {
  it('passes for exactly the events decided', () => {
    given(parcel, []).when(sendParcel).then([sent]);
    given(parcel, [sent])
      .when((state) => moveParcel(state, 'Тараз'))
      .then([{ type: 'ParcelMoved', data: { to: 'Тараз' } }]);
  });

  it('fails for other events', () => {
    expect(() => {
      given(parcel, [sent]).when(sendParcel).then([sent]);
    }).toThrow();
  });

  it('passes for a refusal with the code, and only for that', () => {
    const moving = given(parcel, []).when((state) => moveParcel(state, 'Тараз'));
    moving.refused('parcel-not-sent');
    expect(() => {
      moving.refused('other-code');
    }).toThrow();
    expect(() => {
      given(parcel, []).when(sendParcel).refused('parcel-not-sent');
    }).toThrow();
  });
});
