import { IsInt, IsString, Min } from 'class-validator';
import type { FastifyInstance } from 'fastify';

/**
 * What every write answers at least. Give the position to a following read (`?atLeast=`), so that it shows the write.
 * The revision also stands in the `ETag` header, ready for `If-Match`.
 */
export class WriteAnswer {
  /** Revision of the stream after the write, from 0. */
  @IsInt()
  @Min(0)
  readonly revision!: number;

  /** Place of the write in the whole store: opaque, compares as text. */
  @IsString()
  readonly position!: string;
}

function revisionOf(payload: unknown): number | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { revision, position } = payload as Readonly<Record<string, unknown>>;
  return typeof revision === 'number' && typeof position === 'string' ? revision : undefined;
}

/** Every answer that has both a `revision` and a `position` carries the revision as its `ETag`. */
export function tagWrites(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const revision = revisionOf(payload);
    if (revision !== undefined) reply.header('etag', `"${String(revision)}"`);
    done(null, payload);
  });
}
