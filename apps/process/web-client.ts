import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from '#platform';

const FOREVER = 'public, max-age=31536000, immutable';
const LOOK_AGAIN = 'no-cache';

/**
 * Serves the built web client: its files as they are, its page for every other address outside `/api`, since the client
 * routes by itself. Does nothing when the client has not been built.
 */
export async function serveWebClient(app: NestFastifyApplication, root: string): Promise<void> {
  const page = join(root, 'index.html');
  if (!existsSync(page)) return;
  const files = filesOf(root);
  const html = readFileSync(page, 'utf8');
  await app.register(fastifyStatic, { root, serve: false, cacheControl: false, preCompressed: true });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    const path = pathOf(request);
    if (files.has(path)) return reply.header('cache-control', isHashed(path) ? FOREVER : LOOK_AGAIN).sendFile(path);
    if (isPage(path)) return sendPage(reply, html);
    reply.callNotFound();
    return reply;
  });
}

function pathOf({ params }: FastifyRequest): string {
  const { '*': path = '' } = params as { readonly '*'?: string };
  return path;
}

/** Vite puts these files' content hash into their names. */
function isHashed(path: string): boolean {
  return path.startsWith('assets/');
}

/** An address of the client: not under the API, and not a file that is missing. */
function isPage(path: string): boolean {
  return path !== 'api' && !path.startsWith('api/') && !/\.[a-z0-9]{1,8}$/i.test(path);
}

/** The component library takes the nonce for its style elements from the page itself. */
function sendPage(reply: FastifyReply, html: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', LOOK_AGAIN)
    .type('text/html; charset=utf-8')
    .send(html.replace('</head>', `<meta property="csp-nonce" content="${nonce}"></head>`));
}

function filesOf(root: string): ReadonlySet<string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Set(paths.filter((path) => path !== 'index.html'));
}
