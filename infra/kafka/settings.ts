/** What every test broker is set to: small, quick to start, quick to notice that another one is gone. */
export function usualSettings(count: number): Readonly<Record<string, string>> {
  const copies = String(Math.min(count, 3));
  return {
    'process.roles': 'broker,controller',
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'INTERNAL',
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': '3',
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.num.partitions': '3',
    'transaction.state.log.min.isr': String(Math.max(1, Math.min(count, 3) - 1)),
    'group.initial.rebalance.delay.ms': '0',
    // A broker killed and started again waits until its earlier life has been given up.
    'broker.session.timeout.ms': count === 1 ? '1000' : '3000',
    'broker.heartbeat.interval.ms': count === 1 ? '200' : '500',
    'controller.quorum.election.timeout.ms': count === 1 ? '200' : '1000',
    'controller.quorum.fetch.timeout.ms': count === 1 ? '500' : '2000',
    'controller.quorum.election.backoff.max.ms': '300',
    'replica.lag.time.max.ms': '3000',
    'unclean.leader.election.enable': 'false',
    'num.io.threads': '2',
    'num.network.threads': '2',
    'num.recovery.threads.per.data.dir': '2',
    'log.cleaner.dedupe.buffer.size': '8388608',
    'log.initial.task.delay.ms': '1000000',
  };
}
