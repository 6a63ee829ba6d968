import type { Administrator } from '../domain/administrator.js';
import type { BodyRegistered } from '../domain/body.events.js';
import type { RegisterOfficerInput } from '../domain/manage-officer.js';
import type { OfficerEvent, OfficerRegistered } from '../domain/officer.events.js';

export const AT = '2026-03-02T04:00:00.000Z';

/** Instants so many minutes after {@link AT}. */
export const minutesLater = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

export const chief: Administrator = { officerId: 'chief', bodyId: 'oversight-committee', scope: 'all' };

export const regional: Administrator = { officerId: 'regional', bodyId: 'taraz-education', scope: ['taraz-education'] };

export const educationBody: BodyRegistered = {
  type: 'BodyRegistered',
  data: {
    bodyId: 'taraz-education',
    kind: 'provider',
    name: { kk: 'Білім бөлімі', ru: 'Отдел образования', en: 'Education department' },
    jurisdictions: ['zhambyl', 'kz'],
    zone: 'Asia/Almaty',
    administrationId: null,
    occurredAt: AT,
  },
};

const { name, ...rest } = educationBody.data;

export const newExecutor: RegisterOfficerInput = {
  officerId: 'b1f5c3b0-8e0d-5b0e-9a55-0d3a3f1f6a01',
  name: 'Динара Омарова',
  login: 'dinara',
  body: { status: 'active', name, ...rest },
  roles: ['executor'],
  scope: ['taraz-education'],
  password: { hash: 'hash-1', oneTime: true },
  by: chief,
  at: AT,
};

export const registered: OfficerRegistered = {
  type: 'OfficerRegistered',
  data: {
    officerId: newExecutor.officerId,
    name: 'Динара Омарова',
    login: 'dinara',
    bodyId: 'taraz-education',
    roles: ['executor'],
    scope: ['taraz-education'],
    occurredAt: AT,
  },
};

export const anExecutor: readonly OfficerEvent[] = [
  registered,
  { type: 'PasswordSet', data: { hash: 'hash-1', oneTime: true, occurredAt: AT } },
];
