import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { AppConfig } from '../config/app-config.js';

/** Answers of the API are data: nothing in them may be run, shown in a frame or kept by a cache. */
const API_POLICY = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };

const OF_THE_SAMPLE: ReadonlySet<string> = new Set(['content-type', 'content-length', 'date', 'connection']);

/**
 * Policy of the web client's page. Scripts come from our own files only. `nonce` admits the style elements that the
 * component library (react-aria) adds while running; it reads it from `<meta property="csp-nonce">`.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The headers helmet gives to every answer, computed once: they never change, and helmet itself puts its policies together
 * anew for each request.
 */
export async function securityHeaders({ cookieSecure }: AppConfig): Promise<Readonly<Record<string, string>>> {
  const sample: FastifyInstance = new FastifyAdapter().getInstance();
  await sample.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: API_POLICY },
    hsts: cookieSecure,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  sample.get('/', () => '');
  const { headers } = await sample.inject('/');
  await sample.close();
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      OF_THE_SAMPLE.has(name) || typeof value !== 'string' ? [] : [[name, value]],
    ),
  );
}
