import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../domain-error.js';
import { requestHash } from './request-hash.js';

/** What every command takes from the request beside its body. */
export interface CommandHeaders {
  /** `Idempotency-Key`: 1–200 printable ASCII characters; a fresh one where the caller sends none. */
  readonly idempotencyKey: string;
  /** `If-Match: "12"`: the revision the caller last saw. */
  readonly ifMatch?: number;
  /** SHA-256 of route and content: the same key with another hash is another command. */
  readonly requestHash: string;
  readonly correlationId: string;
}

/**
 * @param asked what the command is made of, where that is not the request's JSON.
 * @throws DomainError `malformed-idempotency-key`, `malformed-if-match`, `malformed-json` (400)
 */
export function commandHeadersOf(request: FastifyRequest, asked: unknown = request.body): CommandHeaders {
  const ifMatch = parseIfMatch(request.headers['if-match']);
  const [path = ''] = request.url.split('?', 1);
  return {
    idempotencyKey: parseIdempotencyKey(request.headers['idempotency-key']) ?? randomUUID(),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    requestHash: requestHash(request.method, path, asked),
    correlationId: request.id,
  };
}

function parseIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && /^[\x20-\x7e]{1,200}$/.test(header)) return header;
  throw new DomainError('invalid', 'malformed-idempotency-key');
}

/** Only a single strong tag that is a revision: `*` and weak tags would not say which state the caller saw. */
function parseIfMatch(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const revision = /^"(\d{1,15})"$/.exec(header)?.[1];
  if (revision === undefined) throw new DomainError('invalid', 'malformed-if-match');
  return Number(revision);
}

const documentHeaders = [
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Repeating a command with the same key answers as the first time and does nothing again.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  }),
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'Revision the caller last saw, quoted. The command is refused with 412 when there is a newer one.',
    schema: { type: 'string', pattern: '^"\\d+"$' },
  }),
];

/** Parameter decorator: `assign(@Body() body: AssignExecutorBody, @CommandHeaders() headers: CommandHeaders)`. */
export const CommandHeaders = createParamDecorator(
  (_data: unknown, context: ExecutionContext): CommandHeaders =>
    commandHeadersOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [
    (target, key) => {
      if (key === undefined) return;
      const descriptor = Object.getOwnPropertyDescriptor(target, key);
      if (descriptor !== undefined) for (const document of documentHeaders) document(target, key, descriptor);
    },
  ],
);
