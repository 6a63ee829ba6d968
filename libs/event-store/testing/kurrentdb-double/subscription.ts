import { randomUUID } from 'node:crypto';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { DoubleLog } from './log.js';
import { checkpointMessage, confirmationMessage, eventMessage } from './messages.js';
import { filterOf, indexOf } from './reads.js';

type Call = ServerWritableStream<streamsPb.ReadReq, streamsPb.ReadResp>;

/** Records the server looks at between two checkpoints of a filtered subscription (its default search window). */
const WINDOW = 32;

/** `$all` subscription: confirmation, what lies after the position (exclusive), then what comes; checkpoints if filtered. */
export function subscribe(log: DoubleLog, call: Call, options: streamsPb.ReadReq.Options): void {
  const passes = filterOf(options);
  const every = WINDOW * Math.max(1, options.getFilter()?.getCheckpointintervalmultiplier() ?? 0);
  const start = Number(options.getAll()?.getPosition()?.getCommitPosition() ?? -1);
  let next = indexOf(log, options);
  let considered = 0;
  call.write(confirmationMessage(randomUUID()));
  const deliver = (): void => {
    for (; next < log.all.length; next += 1) {
      const record = log.all[next];
      if (record === undefined || record.position <= start) continue;
      considered += 1;
      if (passes(record)) call.write(eventMessage(record));
      if (options.hasFilter() && considered % every === 0) call.write(checkpointMessage(record.position));
    }
  };
  deliver();
  const stop = log.onAppend(deliver);
  call.on('cancelled', () => {
    stop();
    call.end();
  });
}
