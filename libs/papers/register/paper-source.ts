import type { JsonValue, RecordedEvent } from '#event-store';
import { hashOf } from '#signatures';

/** An event that a paper is made of. */
export interface PaperSource {
  readonly revision: number;
  /** Over the content as it is stored, personal values sealed: it tells nothing of them, and erasing them changes nothing. */
  readonly hash: string;
}

export function sourceOf({ type, revision, data }: RecordedEvent): PaperSource {
  return { revision, hash: hashOf({ type, revision, data: withoutProcedure(data) as JsonValue }) };
}

/** The pinned procedure is the same for every case of an edition; its edition, with a hash of its own, stands for it. */
function withoutProcedure(data: object): object {
  if (!('procedure' in data)) return data;
  const { procedure, ...rest } = data;
  const { edition } = procedure as { readonly edition: unknown };
  return { ...rest, edition };
}
