import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

let isMended = false;

/**
 * kafkajs 2.2.4 sets a timer over and over on every connection, also when no request waits: with a negative time, which Node
 * takes for a millisecond and warns of. Here the timer is set only while something waits.
 */
export function restWhenIdle(): void {
  if (isMended) return;
  isMended = true;
  const { prototype } = RequestQueue;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function restingSchedule(this: typeof prototype): void {
    if (this.pending.length > 0) schedule.call(this);
  };
}
