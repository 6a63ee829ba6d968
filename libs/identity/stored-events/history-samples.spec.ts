import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { upcastData } from '#event-store';
import { absences, endAbsence, recordAbsence } from '../domain/absence.js';
import type { AbsenceEvent } from '../domain/absence.events.js';
import { changeBody, body, deactivateBody, reactivateBody, registerBody } from '../domain/body.js';
import type { BodyEvent } from '../domain/body.events.js';
import { login, reserveLogin } from '../domain/login.js';
import type { LoginEvent } from '../domain/login.events.js';
import { changeRoles, deactivateOfficer, reactivateOfficer, registerOfficer } from '../domain/manage-officer.js';
import { officer } from '../domain/officer.js';
import type { OfficerEvent } from '../domain/officer.events.js';
import { changePassword, failSignIn, signIn, signOut } from '../domain/sign-in.js';
import { AT, anExecutor, chief, educationBody, newExecutor } from '../testing/samples.js';
import { identityEventTypes } from './identity-event-types.js';

interface Sample {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const folder = new URL('./history/', import.meta.url);
const samples = readdirSync(folder).map((name) => ({
  name,
  sample: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sample,
}));

const by = chief;
const at = AT;
const executor = anExecutor.reduce(officer.evolve, officer.initialState);
const school = body.evolve(body.initialState, educationBody);
const absence = {
  ...{ absenceId: 'a', officerId: 'o', deputyId: 'd', from: '2026-03-02', until: '2026-03-15', kind: 'leave' as const },
  ...{ order: { number: '12-ж', date: '2026-02-27' }, bodyId: 'taraz-education', officer: executor, deputy: executor },
  ...{ today: '2026-03-02', at },
};
const matchedHash = 'hash-1';

/** One event of each type at least, as decisions make it today. */
function present(): (AbsenceEvent | OfficerEvent | BodyEvent | LoginEvent)[] {
  const { bodyId, kind, ...details } = educationBody.data;
  const renamed = { ...details, administrationId: 'taraz-akimat' };
  const four = Array.from({ length: 4 }, () => failSignIn(executor, at)).flat();
  const off = deactivateOfficer(executor, { by, at });
  const closed = deactivateBody(school, { by, at });
  const away = recordAbsence(absences.initialState, absence);
  return [
    ...away,
    ...endAbsence(away.reduce(absences.evolve, absences.initialState), { absenceId: 'a', today: '2026-03-02', at }),
    ...registerOfficer(officer.initialState, newExecutor),
    ...changeRoles(executor, { roles: ['head'], scope: ['taraz-education'], bodyKind: 'provider', by, at }),
    ...off,
    ...reactivateOfficer(off.reduce(officer.evolve, executor), { by, at }),
    ...signIn(executor, { matchedHash, sessionId: 's', at }),
    ...failSignIn(four.reduce(officer.evolve, executor), at),
    ...signOut(executor, { sessionId: 's', at }),
    ...changePassword(executor, { matchedHash, hash: 'h', at }),
    ...registerBody(body.initialState, { bodyId, kind, details, administrationKind: null, by, at }),
    ...changeBody(school, { details: renamed, administrationKind: 'administration', by, at }),
    ...closed,
    ...reactivateBody(closed.reduce(body.evolve, school), { by, at }),
    ...reserveLogin(login.initialState, { officerId: 'x', unregistered: null, at }),
  ];
}

describe('stored events', () => {
  it('have a sample for every type and version', () => {
    const expected = [...identityEventTypes].flatMap(([type, { version }]) => {
      return Array.from({ length: version }, (_, index) => `${type}.v${String(index + 1)}.json`);
    });
    expect(samples.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
  });

  it.each(samples)(
    '$name, lifted, has the members that are written today',
    ({ sample: { type, schemaVersion, data } }) => {
      const definition = identityEventTypes.get(type) ?? { version: 0 };
      const today = present().find((event) => event.type === type);
      const lifted = upcastData(type, definition, schemaVersion, data);
      expect(Object.keys(lifted).toSorted()).toEqual(Object.keys(today?.data ?? {}).toSorted());
    },
  );
});
