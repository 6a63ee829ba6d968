import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { ServerDuplexStream, ServerWritableStream, sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import featuresGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import featuresPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import streamsGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import type streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { BatchCollector } from './batches.js';
import type { DoubleLog } from './log.js';
import { eventMessage, notFoundMessage, streamName } from './messages.js';
import { readAll, readStream } from './reads.js';
import { deletedStatus, tombstone } from './tombstones.js';
import { subscribe } from './subscription.js';

export interface RunningDouble {
  /** Connection string for the client. */
  readonly url: string;
  stop(): void;
}

const VERSION = '25.0.0';

/** Serves the client's own service definitions on a free local port. */
export async function startDouble(log: DoubleLog, port = 0): Promise<RunningDouble> {
  const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
  server.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods });
  server.addService(streamsGrpc.StreamsService, {
    read: (call: ServerWritableStream<streamsPb.ReadReq, streamsPb.ReadResp>) => {
      read(log, call);
    },
    batchAppend: (call: ServerDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>) => {
      batchAppend(log, call);
    },
    append: unimplemented,
    delete: unimplemented,
    tombstone: (
      call: ServerUnaryCall<streamsPb.TombstoneReq, streamsPb.TombstoneResp>,
      answer: sendUnaryData<streamsPb.TombstoneResp>,
    ) => {
      tombstone(log, call.request, answer);
    },
  });
  const bound = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${String(port)}`, ServerCredentials.createInsecure(), (error, found) => {
      if (error === null) resolve(found);
      else reject(error);
    });
  });
  return {
    url: `kurrentdb://127.0.0.1:${String(bound)}?tls=false&keepAliveInterval=-1`,
    stop: () => {
      server.forceShutdown();
    },
  };
}

function read(log: DoubleLog, call: ServerWritableStream<streamsPb.ReadReq, streamsPb.ReadResp>): void {
  const options = call.request.getOptions();
  if (options?.hasUuidOption() !== true) {
    call.emit('error', { code: status.INVALID_ARGUMENT, details: 'uuidOption is required' });
    return;
  }
  if (options.hasSubscription()) {
    subscribe(log, call, options);
    return;
  }
  const stream = streamName(options.getStream()?.getStreamIdentifier());
  if (!options.hasAll() && log.isTombstoned(stream)) {
    call.emit('error', deletedStatus(stream));
    return;
  }
  const records = options.hasAll() ? readAll(log, options) : readStream(log, options);
  if (records === undefined) call.write(notFoundMessage(stream));
  for (const record of records ?? []) call.write(eventMessage(record));
  call.end();
}

function batchAppend(
  log: DoubleLog,
  call: ServerDuplexStream<streamsPb.BatchAppendReq, streamsPb.BatchAppendResp>,
): void {
  const batches = new BatchCollector(log);
  call.on('data', (request: streamsPb.BatchAppendReq) => {
    const answer = batches.take(request);
    if (answer !== undefined) call.write(answer);
  });
  call.on('end', () => call.end());
}

function getSupportedMethods(
  _: ServerUnaryCall<unknown, featuresPb.SupportedMethods>,
  answer: sendUnaryData<featuresPb.SupportedMethods>,
): void {
  const methods = new featuresPb.SupportedMethods().setEventStoreServerVersion(VERSION);
  for (const name of ['read', 'batchappend']) {
    const method = new featuresPb.SupportedMethod();
    method.setServiceName('event_store.client.streams.streams');
    method.setMethodName(name);
    methods.addMethods(method);
  }
  answer(null, methods);
}

function unimplemented(_: unknown, answer: sendUnaryData<never>): void {
  answer({ code: status.UNIMPLEMENTED, details: 'The double serves only what the event store uses' });
}
