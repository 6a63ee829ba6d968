import { createHash } from 'node:crypto';

export const OFFICER_STREAMS = 'officer-';
export const BODY_STREAMS = 'body-';

export const ABSENCE_STREAMS = 'absences-';

export const officerStream = (officerId: string): string => `${OFFICER_STREAMS}${officerId}`;

export const bodyStream = (bodyId: string): string => `${BODY_STREAMS}${bodyId}`;

/** One of each body, so that loops are seen. */
export const absenceStream = (bodyId: string): string => `${ABSENCE_STREAMS}${bodyId}`;

/** Names no person: stream names reach logs and other systems. */
export const loginStream = (login: string): string => `login-${createHash('sha256').update(login).digest('hex')}`;

/** The same login however it is typed. */
export const normaliseLogin = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();
