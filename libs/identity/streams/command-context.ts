import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { v5 } from 'uuid';
import type { CommandHeaders } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { actorOf, commanderOf, type Viewer } from '../viewer.js';
import type { IdentityContext } from './identity-streams.js';

const NAMESPACE = '5b0d4c66-5b61-5c7e-8f0e-3c1b9a7e2d54';

/**
 * One officer's key is not another's. Bodies of these commands may hold passwords, and a bare SHA-256 of one in the
 * events could be guessed at leisure: so the request's hash is sealed with a key.
 */
export function commandContext(headers: CommandHeaders, viewer: Viewer, key: KeyObject): IdentityContext {
  const { idempotencyKey, ifMatch, requestHash, correlationId } = headers;
  return {
    commandId: derivedId(commanderOf(viewer), idempotencyKey),
    requestHash: createHmac('sha256', key).update(requestHash).digest('hex'),
    correlationId,
    actor: actorOf(viewer, viewer.roles.includes('administrator') ? 'administrator' : 'head'),
    ...(ifMatch !== undefined && { expectedRevision: ifMatch }),
  };
}

/** Every repeat of the command makes the same thing. */
export function derivedId(...parts: readonly string[]): string {
  return v5(JSON.stringify(parts), NAMESPACE);
}

export function administratorOf({ officerId, body, scope }: Viewer): Administrator {
  return { officerId, bodyId: body.id, scope };
}

/** Set-up by the program itself: the first administrator, the demo. */
export const program: Administrator = { officerId: 'program', bodyId: '', scope: 'all' };
