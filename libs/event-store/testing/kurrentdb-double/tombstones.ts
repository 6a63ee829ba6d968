import { Metadata, status } from '@grpc/grpc-js';
import type { sendUnaryData, ServiceError } from '@grpc/grpc-js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { DoubleLog, Expected } from './log.js';
import { streamName } from './messages.js';

/** Deletes for good. A stream that never was is closed too; one that was closed before is an error, as on the server. */
export function tombstone(
  log: DoubleLog,
  request: streamsPb.TombstoneReq,
  answer: sendUnaryData<streamsPb.TombstoneResp>,
): void {
  const options = request.getOptions();
  const stream = streamName(options?.getStreamIdentifier());
  const outcome = log.tombstone(stream, expectedOf(options));
  switch (outcome.outcome) {
    case 'done': {
      const position = new streamsPb.TombstoneResp.Position();
      position.setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
      answer(null, new streamsPb.TombstoneResp().setPosition(position));
      return;
    }
    case 'deleted':
      answer(deletedStatus(stream));
      return;
    default:
      answer(failed('wrong-expected-version', stream, `Wrong expected version on '${stream}'`));
  }
}

/** How the server answers whatever touches a tombstoned stream, except a batch append. */
export function deletedStatus(stream: string): ServiceError {
  return failed('stream-deleted', stream, `Event stream '${stream}' is deleted.`);
}

function failed(exception: string, stream: string, details: string): ServiceError {
  const metadata = new Metadata();
  metadata.set('exception', exception);
  metadata.set('stream-name', stream);
  const error = { code: status.FAILED_PRECONDITION, details, metadata };
  return Object.assign(new Error(details), error);
}

function expectedOf(options: streamsPb.TombstoneReq.Options | undefined): Expected {
  if (options?.hasNoStream() === true) return 'no-stream';
  if (options?.hasStreamExists() === true) return 'stream-exists';
  if (options?.hasRevision() === true) return Number(options.getRevision());
  return 'any';
}
