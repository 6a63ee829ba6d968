// A small Apache Kafka in KRaft mode on loopback ports, data in a temporary folder: for tests, and by hand with
// `node infra/kafka/broker.ts [brokers]`. Needs Java 17 and Maven; the jars are fetched once and kept between runs.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Socket } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const KAFKA = '3.9.1';
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const READY_WITHIN_MS = 60_000;

/** Why no broker can be started on this machine; `null` when one can. */
export function brokerMissing(): string | null {
  for (const [tool, ...args] of [
    ['java', '-version'],
    ['mvn', '-version'],
  ] as const) {
    try {
      execFileSync(tool, args, { stdio: 'ignore' });
    } catch {
      return `${tool} is not there: install Java 17 and Maven, or set KAFKA_BROKERS to a broker`;
    }
  }
  return null;
}

/** The broker's jars, fetched from Maven Central where the cache has none. */
function classPath(): string {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'qamqor', `kafka-${KAFKA}`);
  if (!existsSync(cache)) {
    const fresh = `${cache}.${String(process.pid)}`;
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
    execFileSync('mvn', ['-q', '-B', '-f', POM, goal, `-DoutputDirectory=${fresh}`, '-DincludeScope=runtime']);
    // Two runs may fetch at once; whoever comes second takes what is there.
    if (existsSync(cache)) rmSync(fresh, { recursive: true });
    else renameSync(fresh, cache);
  }
  return join(cache, '*');
}

interface Node {
  readonly id: number;
  readonly port: number;
  readonly config: string;
  process: ChildProcess | null;
}

/** One broker or several; each may be stopped, killed and started again on its own port and data. */
export class KafkaBrokers {
  readonly folder: string;
  private readonly nodes: readonly Node[];

  private constructor(folder: string, nodes: readonly Node[]) {
    this.folder = folder;
    this.nodes = nodes;
  }

  static async start(count = 1, settings: Readonly<Record<string, string>> = {}): Promise<KafkaBrokers> {
    const folder = mkdtempSync(join(tmpdir(), 'qamqor-kafka-'));
    const ports = await freePorts(2 * count);
    const voters = Array.from(
      { length: count },
      (_, index) => `${String(index + 1)}@127.0.0.1:${String(ports[count + index])}`,
    );
    const nodes = Array.from({ length: count }, (_, index): Node => {
      const id = index + 1;
      const port = ports[index] ?? 0;
      const own = {
        'node.id': String(id),
        'controller.quorum.voters': voters.join(','),
        'log.dirs': join(folder, String(id)),
      };
      const listeners = `PLAINTEXT://127.0.0.1:${String(port)},CONTROLLER://127.0.0.1:${String(ports[count + index])}`;
      const config = join(folder, `${String(id)}.properties`);
      const all = {
        ...usual(count),
        ...own,
        listeners,
        'advertised.listeners': `PLAINTEXT://127.0.0.1:${String(port)}`,
        ...settings,
      };
      writeFileSync(
        config,
        Object.entries(all)
          .map(([name, value]) => `${name}=${value}\n`)
          .join(''),
      );
      return { id, port, config, process: null };
    });
    const cluster = new KafkaBrokers(folder, nodes);
    for (const { config } of nodes) {
      execFileSync('java', ['-cp', classPath(), 'kafka.tools.StorageTool', 'format', '-t', CLUSTER, '-c', config], {
        stdio: 'ignore',
        env: { ...process.env, ...quiet(folder) },
      });
    }
    await Promise.all(nodes.map(({ id }) => cluster.run(id)));
    return cluster;
  }

  /** `host:port` list, as `KAFKA_BROKERS` wants it. */
  get addresses(): string[] {
    return this.nodes.map(({ port }) => `127.0.0.1:${String(port)}`);
  }

  /** Starts the broker and waits until it answers. */
  async run(id = 1): Promise<void> {
    const node = this.#node(id);
    if (node.process !== null) return;
    const log = createWriteStream(join(this.folder, `${String(id)}.log`), { flags: 'a' });
    const memory = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
    const started = spawn('java', [...memory, '-cp', classPath(), 'kafka.Kafka', node.config], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...quiet(this.folder) },
    });
    started.stdout.pipe(log);
    started.stderr.pipe(log);
    started.once('exit', () => (node.process = null));
    node.process = started;
    await answering(node.port, () => node.process !== null);
  }

  /** SIGTERM unless told otherwise; returns when the process is gone. */
  async stop(id = 1, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const { process: running } = this.#node(id);
    if (running === null) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await gone;
  }

  async remove(): Promise<void> {
    await Promise.all(this.nodes.map(({ id }) => this.stop(id, 'SIGKILL')));
    rmSync(this.folder, { recursive: true, force: true });
  }

  #node(id: number): Node {
    const node = this.nodes.find((one) => one.id === id);
    if (node === undefined) throw new Error(`there is no broker ${String(id)}`);
    return node;
  }
}

const CLUSTER = 'cWFtcW9yLXRlc3RzAAAAAA';

function usual(count: number): Readonly<Record<string, string>> {
  const copies = String(Math.min(count, 3));
  return {
    'process.roles': 'broker,controller',
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': '3',
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': String(Math.max(1, Math.min(count, 3) - 1)),
    'group.initial.rebalance.delay.ms': '0',
    'num.io.threads': '2',
    'num.network.threads': '2',
    'log.cleaner.dedupe.buffer.size': '8388608',
  };
}

/** Kafka's own settings file for logs would want a folder of its own. */
function quiet(folder: string): Record<string, string> {
  return { LOG_DIR: folder };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address !== null ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function answering(port: number, isRunning: () => boolean): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await accepts(port))) {
    if (!isRunning()) throw new Error('the broker ended before it answered');
    if (Date.now() > until) throw new Error('the broker did not answer in time');
    await delay(100);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket();
    const answer = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => {
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
    socket.connect(port, '127.0.0.1');
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = brokerMissing();
  if (missing !== null) throw new Error(missing);
  const cluster = await KafkaBrokers.start(Number(process.argv[2] ?? '1'));
  process.stdout.write(`KAFKA_BROKERS=${cluster.addresses.join(',')}\n`);
  const end = (): void => void cluster.remove().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
}
