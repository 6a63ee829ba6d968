import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppConfig } from '../config/app-config.js';
import { correlationIdOf } from '../context/correlation-id.js';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** A file of ten megabytes over a line of one megabit a second takes eighty seconds. */
const REQUEST_TIMEOUT_MS = 120_000;

/** Answers an error that the router meets before any hook runs. */
export type AnswerEarly = (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Fastify under Nest. Without Nest middleware (`skipMiddie`), which would cost every request a pass; hooks and plugins of
 * Fastify do that work.
 */
export function httpAdapter({ trustProxy }: AppConfig, answerEarly: AnswerEarly): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies(trustProxy),
    genReqId: correlationIdOf,
    frameworkErrors: answerEarly,
    skipMiddie: true,
    routerOptions: { maxParamLength: 200 },
  });
}

function trustedProxies(
  trust: AppConfig['trustProxy'],
): false | string[] | ((address: string, hop: number) => boolean) {
  if (typeof trust === 'number') return (_address, hop) => hop < trust;
  return trust === false ? false : [...trust];
}
