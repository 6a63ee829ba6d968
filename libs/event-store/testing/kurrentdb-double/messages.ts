import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import statusPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { Message } from 'google-protobuf';
import type { AppendOutcome, LogRecord } from './log.js';

const TICKS_PER_MS = 10_000;
const LAST_REVISION = String(2n ** 63n - 1n);

export function streamIdentifier(name: string): sharedPb.StreamIdentifier {
  const identifier = new sharedPb.StreamIdentifier();
  identifier.setStreamName(Buffer.from(name).toString('base64'));
  return identifier;
}

export function streamName(identifier: sharedPb.StreamIdentifier | undefined): string {
  return Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');
}

export function eventMessage(record: LogRecord): streamsPb.ReadResp {
  const recorded = new streamsPb.ReadResp.ReadEvent.RecordedEvent();
  const id = new sharedPb.UUID();
  id.setString(record.id);
  recorded.setId(id);
  recorded.setStreamIdentifier(streamIdentifier(record.stream));
  recorded.setStreamRevision(record.type === '$streamDeleted' ? LAST_REVISION : String(record.revision));
  recorded.setCommitPosition(String(record.position));
  recorded.setPreparePosition(String(record.position));
  recorded.setData(record.data);
  recorded.setCustomMetadata(record.metadata);
  recorded.getMetadataMap().set('type', record.type);
  recorded.getMetadataMap().set('content-type', record.contentType);
  recorded.getMetadataMap().set('created', String(record.created * TICKS_PER_MS));
  const event = new streamsPb.ReadResp.ReadEvent();
  event.setEvent(recorded);
  event.setCommitPosition(String(record.position));
  return new streamsPb.ReadResp().setEvent(event);
}

export function notFoundMessage(stream: string): streamsPb.ReadResp {
  const notFound = new streamsPb.ReadResp.StreamNotFound();
  notFound.setStreamIdentifier(streamIdentifier(stream));
  return new streamsPb.ReadResp().setStreamNotFound(notFound);
}

export function confirmationMessage(id: string): streamsPb.ReadResp {
  const confirmation = new streamsPb.ReadResp.SubscriptionConfirmation();
  confirmation.setSubscriptionId(id);
  return new streamsPb.ReadResp().setConfirmation(confirmation);
}

export function checkpointMessage(position: number): streamsPb.ReadResp {
  const checkpoint = new streamsPb.ReadResp.Checkpoint();
  checkpoint.setCommitPosition(String(position));
  checkpoint.setPreparePosition(String(position));
  return new streamsPb.ReadResp().setCheckpoint(checkpoint);
}

/** The answer to one batch, before its correlation id is set. */
export function batchAnswer(outcome: AppendOutcome): streamsPb.BatchAppendResp {
  const answer = new streamsPb.BatchAppendResp();
  if (outcome.outcome !== 'done') return answer.setError(failure(outcome));
  const success = new streamsPb.BatchAppendResp.Success();
  success.setCurrentRevision(String(outcome.revision));
  const position = new sharedPb.AllStreamPosition();
  position.setCommitPosition(String(outcome.position));
  position.setPreparePosition(String(outcome.position));
  success.setPosition(position);
  return answer.setSuccess(success);
}

function failure(outcome: Exclude<AppendOutcome, { outcome: 'done' }>): statusPb.Status {
  if (outcome.outcome === 'deleted') return status(new sharedPb.StreamDeleted(), 'StreamDeleted');
  if (outcome.outcome === 'too-large') {
    const tooLarge = new sharedPb.MaximumAppendSizeExceeded();
    tooLarge.setMaxappendsize(outcome.limit);
    return status(tooLarge, 'MaximumAppendSizeExceeded');
  }
  const wrong = new sharedPb.WrongExpectedVersion();
  if (outcome.current < 0) wrong.setCurrentNoStream(new emptyPb.Empty());
  else wrong.setCurrentStreamRevision(String(outcome.current));
  return status(wrong, 'WrongExpectedVersion');
}

function status(details: Message, name: string): statusPb.Status {
  const any = new anyPb.Any();
  any.pack(details.serializeBinary(), `event_store.client.${name}`);
  return new statusPb.Status().setDetails(any).setMessage(name);
}
