import streamsPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { DoubleLog, LogRecord } from './log.js';
import { streamName } from './messages.js';

type Options = streamsPb.ReadReq.Options;
type Filter = streamsPb.ReadReq.Options.FilterOptions;

/** Undefined when there is no such stream. */
export function readStream(log: DoubleLog, options: Options): readonly LogRecord[] | undefined {
  const asked = options.getStream();
  const stream = log.stream(streamName(asked?.getStreamIdentifier()));
  if (stream === undefined) return undefined;
  const limit = Number(options.getCount());
  if (isBackwards(options)) {
    const from = asked?.hasRevision() === true ? Number(asked.getRevision()) : stream.length;
    return stream
      .slice(0, from + 1)
      .toReversed()
      .slice(0, limit);
  }
  const from =
    asked?.hasRevision() === true ? Number(asked.getRevision()) : asked?.hasEnd() === true ? stream.length : 0;
  return stream.slice(from, from + limit);
}

/** Forwards the start is inclusive, backwards exclusive, as positions lie before their record. */
export function readAll(log: DoubleLog, options: Options): readonly LogRecord[] {
  const passes = filterOf(options);
  const limit = Number(options.getCount());
  const index = indexOf(log, options);
  const records = isBackwards(options) ? log.all.slice(0, index).toReversed() : log.all.slice(index);
  return records.filter(passes).slice(0, limit);
}

/** Index of the first record at or after the position asked for. */
export function indexOf(log: DoubleLog, options: Options): number {
  const asked = options.getAll();
  if (asked?.hasEnd() === true) return log.all.length;
  const position = Number(asked?.getPosition()?.getCommitPosition() ?? 0);
  const index = log.all.findIndex((record) => record.position >= position);
  return index < 0 ? log.all.length : index;
}

export function filterOf(options: Options): (record: LogRecord) => boolean {
  const filter = options.getFilter();
  if (filter === undefined) return () => true;
  const expression = filter.getEventType() ?? filter.getStreamIdentifier();
  const subject = subjectOf(filter);
  const regex = expression?.getRegex() ?? '';
  if (regex !== '') return (record) => new RegExp(regex, 'u').test(subject(record));
  const prefixes = expression?.getPrefixList() ?? [];
  return (record) => prefixes.some((prefix) => subject(record).startsWith(prefix));
}

function subjectOf(filter: Filter): (record: LogRecord) => string {
  return filter.hasEventType() ? ({ type }) => type : ({ stream }) => stream;
}

function isBackwards(options: Options): boolean {
  return options.getReadDirection() === streamsPb.ReadReq.Options.ReadDirection.BACKWARDS;
}
