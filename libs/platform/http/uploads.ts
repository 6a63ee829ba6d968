import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import { DomainError } from '../domain-error.js';

const UPLOAD_TYPE = 'application/octet-stream';

/** Files in memory at the same time; each is at most as large as the limit. */
const AT_ONCE = 16;
const TRY_AGAIN_S = 5;

/** Lets a route take the bytes of a file as its body. They are read only when the guards have let the request pass. */
export const TakesUpload = (): MethodDecorator => RouteConfig({ takesUpload: true });

/** Elsewhere bytes stay what they were: a content type that is not supported. */
export function acceptUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(UPLOAD_TYPE, (request, payload, done) => {
    if (takesUpload(request)) done(null, payload);
    else done(new DomainError('unsupported', 'unsupported-media-type'));
  });
}

function takesUpload({ routeOptions: { config } }: FastifyRequest): boolean {
  return 'takesUpload' in config && config.takesUpload === true;
}

/** Takes in files, a bounded number at a time. */
@Injectable()
export class Uploads {
  #inHand = 0;

  constructor(private readonly config: AppConfig) {}

  /**
   * Reads the file whole and lets it be used.
   * @throws DomainError `file-expected` (415), `file-too-large` (413), `busy` (503), `bad-request` when it broke off.
   */
  async receive<T>(request: FastifyRequest, use: (content: Buffer) => Promise<T>): Promise<T> {
    if (this.#inHand >= AT_ONCE) throw new DomainError('unavailable', 'busy', { retryAfterSeconds: TRY_AGAIN_S });
    this.#inHand += 1;
    try {
      return await use(await bytesOf(request, this.config.fileLimit));
    } finally {
      this.#inHand -= 1;
    }
  }
}

async function bytesOf({ body, headers }: FastifyRequest, limit: number): Promise<Buffer> {
  if (!(body instanceof Readable)) throw new DomainError('unsupported', 'file-expected');
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of piecesOf(body)) {
    size += piece.length;
    if (size > limit) throw tooLarge(limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Giving up in the middle leaves the connection open for the answer. */
async function* piecesOf(body: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false })) yield piece as Buffer;
  } catch {
    throw new DomainError('invalid', 'bad-request');
  }
}

function tooLarge(limit: number): DomainError {
  return new DomainError('too-large', 'file-too-large', { megabytes: Math.floor(limit / (1024 * 1024)) });
}
