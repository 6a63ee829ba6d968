import { describe, expect, it } from '@jest/globals';
import { look, type Look, noteLook, type NoteLookInput, openLook, type OpenLookInput } from './look.js';

const opening: OpenLookInput = {
  lookId: 'look-1',
  officerId: 'auditor-1',
  caseId: 'case-1',
  providerId: 'taraz-education',
  reason: 'Шағым бойынша тексеру',
  now: '2026-09-07T05:00:00.000Z',
};
const noting: NoteLookInput = {
  officerId: 'auditor-1',
  caseId: 'case-1',
  what: 'replay',
  revision: null,
  format: null,
  filter: null,
  now: '2026-09-07T05:01:00.000Z',
};
const opened = openLook(look.initialState, opening).reduce(look.evolve, look.initialState);
const refusal = (code: string): object => expect.objectContaining({ code });

describe('a look', () => {
  it('is opened once, with its reason', () => {
    expect(openLook(look.initialState, opening)).toMatchObject([
      { type: 'LookOpened', data: { reason: 'Шағым бойынша тексеру', caseId: 'case-1' } },
    ]);
    expect(() => openLook(opened, opening)).toThrow(refusal('look-exists'));
  });

  it.each(['991231500016 бойынша', 'тел. +7 (701) 123-45-67'])(
    'takes no number of a person for a reason: %s',
    (reason) => {
      expect(() => openLook(look.initialState, { ...opening, reason })).toThrow(refusal('reason-names-somebody'));
    },
  );

  it('notes what is shown once, and each export', () => {
    const once = noteLook(opened, noting);
    expect(once).toMatchObject([{ type: 'CaseLookedAt', data: { what: 'replay', revision: null } }]);
    const seen = once.reduce(look.evolve, opened);
    expect(noteLook(seen, noting)).toEqual([]);
    expect(noteLook(seen, { ...noting, what: 'raw-event', revision: 3 })).toHaveLength(1);
    const taken: NoteLookInput = { ...noting, what: 'export', format: 'zip' };
    const out = noteLook(seen, taken).reduce(look.evolve, seen);
    expect(noteLook(out, taken)).toHaveLength(1);
  });

  it.each<[string, Look, Partial<NoteLookInput>]>([
    ['that nobody opened', look.initialState, {}],
    ['of another officer', opened, { officerId: 'auditor-2' }],
    ['at another case', opened, { caseId: 'case-2' }],
  ])('%s opens nothing', (_, state, other) => {
    expect(() => noteLook(state, { ...noting, ...other })).toThrow(refusal('look-not-opened'));
  });

  it('holds for twelve hours', () => {
    expect(noteLook(opened, { ...noting, now: '2026-09-07T17:00:00.000Z' })).toHaveLength(1);
    expect(() => noteLook(opened, { ...noting, now: '2026-09-07T17:00:00.001Z' })).toThrow(refusal('look-over'));
  });
});
