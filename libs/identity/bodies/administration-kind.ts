import type { BodyDetails } from '../domain/body.events.js';
import type { IdentityStreams } from '../streams/identity-streams.js';
import type { BodyKind } from '../viewer.js';

/** Kind of the body named as administration; `null` when none is named or it does not exist. */
export async function administrationKind(
  streams: IdentityStreams,
  { administrationId }: BodyDetails,
): Promise<BodyKind | null> {
  if (administrationId === null) return null;
  const body = await streams.body(administrationId);
  return body.status === 'unknown' ? null : body.kind;
}
