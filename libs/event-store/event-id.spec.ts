import { describe, expect, it } from '@jest/globals';
import { v5, validate, version } from 'uuid';
import { eventId } from './event-id.js';

describe('eventId', () => {
  it('is the UUIDv5 of command, request, stream and place', () => {
    const id = eventId('іс-1', 'c1', 'h', 2);
    expect(id).toBe(v5(JSON.stringify(['c1', 'h', 'іс-1', 2]), '6f1d3c0a-5b7e-5c0e-9d0a-7c1e2b4f8a36'));
    expect([validate(id), version(id)]).toEqual([true, 5]);
  });

  it('is the same for the same and another for anything else', () => {
    const others = [
      eventId('s', 'c', undefined, 0),
      eventId('s', 'c', 'h', 0),
      eventId('s', 'c', undefined, 1),
      eventId('t', 'c', undefined, 0),
      eventId('s', 'd', undefined, 0),
    ];
    expect(new Set(others).size).toBe(5);
    expect(eventId('s', 'c', undefined, 0)).toBe(others[0]);
  });
});
