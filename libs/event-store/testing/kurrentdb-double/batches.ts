import type streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { DoubleLog, Expected, Proposed } from './log.js';
import { batchAnswer, streamIdentifier, streamName } from './messages.js';

interface Batch {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: Proposed[];
}

/** Gathers the parts of each append until the final one, then appends. */
export class BatchCollector {
  readonly #batches = new Map<string, Batch>();

  constructor(private readonly log: DoubleLog) {}

  /** The answer, once the batch is whole. */
  take(request: streamsPb.BatchAppendReq): streamsPb.BatchAppendResp | undefined {
    const key = Buffer.from(request.getCorrelationId()?.serializeBinary() ?? []).toString('hex');
    const options = request.getOptions();
    if (options !== undefined) this.#batches.set(key, begin(options));
    const batch = this.#batches.get(key);
    if (batch === undefined) return undefined;
    batch.events.push(...request.getProposedMessagesList().map(proposed));
    if (!request.getIsFinal()) return undefined;
    this.#batches.delete(key);
    const answer = batchAnswer(this.log.append(batch.stream, batch.events, batch.expected));
    return answer.setCorrelationId(request.getCorrelationId()).setStreamIdentifier(streamIdentifier(batch.stream));
  }
}

function begin(options: streamsPb.BatchAppendReq.Options): Batch {
  return { stream: streamName(options.getStreamIdentifier()), expected: expectedOf(options), events: [] };
}

function expectedOf(options: streamsPb.BatchAppendReq.Options): Expected {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasStreamExists()) return 'stream-exists';
  if (options.hasAny()) return 'any';
  return Number(options.getStreamPosition());
}

function proposed(message: streamsPb.BatchAppendReq.ProposedMessage): Proposed {
  const metadata = message.getMetadataMap();
  return {
    id: idOf(message),
    type: metadata.get('type') ?? '',
    contentType: metadata.get('content-type') ?? '',
    data: message.getData_asB64(),
    metadata: message.getCustomMetadata_asB64(),
  };
}

function idOf(message: streamsPb.BatchAppendReq.ProposedMessage): string {
  return message.getId()?.getString() ?? '';
}
