import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CommandContext, nameUuid } from '#event-store';
import { commanderOf, type Viewer } from '#identity';
import { AppConfig, type CommandHeaders } from '#platform';

/** On whose behalf a command runs, and what its headers say. */
export interface CommandOrigin {
  readonly viewer: Viewer;
  readonly headers: CommandHeaders;
}

/** Namespace of command ids: one key of one officer is one command. */
const COMMANDS = '6a2f1c9e-3f6b-5d55-8a53-0c5a5ff3a1d4';

/** How a command is known again: by officer and key, and by a hash of what was asked. */
@Injectable()
export class CommandIdentity {
  readonly #hashKey: KeyObject;

  constructor({ masterKey }: AppConfig) {
    this.#hashKey = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', 'qamqor request hash', 32)));
  }

  contextOf<S>(
    { viewer, headers }: CommandOrigin,
    own: Pick<CommandContext<S>, 'actorFor' | 'schemaVersionOf'>,
  ): CommandContext<S> {
    return {
      ...own,
      commandId: commandIdOf(commanderOf(viewer), headers.idempotencyKey),
      // Keyed, because the content holds names and numbers that a bare hash would let anybody try out.
      requestHash: createHmac('sha256', this.#hashKey).update(headers.requestHash).digest('hex'),
      correlationId: headers.correlationId,
      expectedRevision: headers.ifMatch,
    };
  }
}

/** The id of what a command opens: the same for a repeat of the same command. */
export function openedBy(officerId: string, idempotencyKey: string, kind = ''): string {
  return nameUuid(`${kind}${commandIdOf(officerId, idempotencyKey)}`, COMMANDS);
}

/** The same key of the same officer is the same command. */
export function commandIdOf(officerId: string, idempotencyKey: string): string {
  return nameUuid(`${officerId}:${idempotencyKey}`, COMMANDS);
}
