import { HttpException } from '@nestjs/common';
import {
  CommandIdReused,
  EventStoreUnavailable,
  StaleRevision,
  TooMuchContention,
  UnknownEventType,
  WrongExpectedRevision,
} from '#event-store';
import { DomainError, type RefusalKind } from '../domain-error.js';
import { InvalidInput } from '../validation/invalid-input.js';
import type { Problem } from './problem-details.js';

const STATUS_BY_KIND: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  refused: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  locked: 429,
  unavailable: 503,
};

const CODE_BY_STATUS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'request-timeout',
  409: 'conflict',
  412: 'stale-revision',
  413: 'body-too-large',
  414: 'uri-too-long',
  415: 'unsupported-media-type',
  422: 'unprocessable',
  429: 'too-many-requests',
  503: 'unavailable',
};

const MALFORMED_BODY = new Set(['FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_EMPTY_JSON_BODY']);

const internal: Problem = { status: 500, code: 'internal', details: {} };

/** What the outside may learn of an error. Whatever is not known here is `internal`, without a word more. */
export function problemFromError(error: unknown): Problem {
  if (error instanceof DomainError) return fromRefusal(error);
  // Nest wraps Fastify's own errors, which say more.
  if (error instanceof HttpException) return fromFastify(error.cause) ?? fromStatus(error.getStatus());
  return fromEventStore(error) ?? fromFastify(error) ?? internal;
}

function fromRefusal(error: DomainError): Problem {
  const problem = { status: STATUS_BY_KIND[error.kind], code: error.code, details: error.details };
  return error instanceof InvalidInput ? { ...problem, faults: error.faults } : problem;
}

/** Messages of framework errors can quote the request (`Cannot GET /api/…?iin=`), so only the status is taken over. */
function fromStatus(status: number): Problem {
  const code = CODE_BY_STATUS[status] ?? (status < 500 ? 'bad-request' : undefined);
  return code === undefined ? internal : { status, code, details: {} };
}

function fromEventStore(error: unknown): Problem | undefined {
  if (error instanceof StaleRevision) {
    return { status: 412, code: 'stale-revision', details: { expected: error.expected, actual: error.actual } };
  }
  if (error instanceof WrongExpectedRevision) return { status: 409, code: 'conflict', details: {} };
  if (error instanceof CommandIdReused) return { status: 422, code: 'idempotency-key-reused', details: {} };
  if (error instanceof TooMuchContention) return { status: 503, code: 'busy', details: { retryAfterSeconds: 1 } };
  if (error instanceof UnknownEventType) return { status: 503, code: 'unknown-event-type', details: {} };
  if (error instanceof EventStoreUnavailable) return { status: 503, code: 'store-unavailable', details: {} };
  return undefined;
}

function fromFastify(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return undefined;
  const malformed = error instanceof SyntaxError || ('code' in error && MALFORMED_BODY.has(String(error.code)));
  return malformed ? { status: 400, code: 'malformed-json', details: {} } : fromStatus(error.statusCode);
}
