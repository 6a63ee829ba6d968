// A small Apache Kafka in KRaft mode on loopback ports, data in a temporary folder: for tests, and by hand with
// `npm run kafka [-- brokers]`. Needs Java 17 and, the first time, Maven.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { kafkaJars } from './jars.js';
import { accepts, freePorts } from './ports.js';
import { type Certificates, type ClientSecurity, makeCertificates, protocolOf, securitySettings } from './security.js';
import { usualSettings } from './settings.js';

export { brokerMissing } from './jars.js';

const READY_WITHIN_MS = 60_000;
const CLUSTER = 'cWFtcW9yLXRlc3RzAAAAAA';

interface Node {
  readonly id: number;
  readonly port: number;
  readonly config: string;
  process: ChildProcess | null;
}

export interface BrokerOptions {
  readonly count?: number;
  readonly security?: ClientSecurity;
  readonly settings?: Readonly<Record<string, string>>;
}

/** One broker or several; each may be stopped, killed and started again on its own port and data. */
export class KafkaBrokers {
  private constructor(
    readonly folder: string,
    readonly certificates: Certificates | null,
    private readonly nodes: readonly Node[],
  ) {}

  static async start(options: BrokerOptions = {}): Promise<KafkaBrokers> {
    const { count = 1, security = {} } = options;
    const folder = mkdtempSync(join(tmpdir(), 'qamqor-kafka-'));
    const certificates = security.tls === true ? makeCertificates(folder) : null;
    const ports = await freePorts(3 * count);
    const voters = range(count).map((index) => `${index + 1}@127.0.0.1:${ports[3 * index] ?? 0}`);
    const nodes = range(count).map((index): Node => {
      const [controller = 0, internal = 0, client = 0] = ports.slice(3 * index);
      const id = index + 1;
      const config = join(folder, `${id}.properties`);
      const listeners = `CONTROLLER://127.0.0.1:${controller},INTERNAL://127.0.0.1:${internal},CLIENT://127.0.0.1:${client}`;
      writeProperties(config, {
        ...usualSettings(count),
        ...securitySettings(security, certificates),
        'node.id': `${id}`,
        'controller.quorum.voters': voters.join(','),
        'log.dirs': join(folder, `${id}`),
        listeners,
        'advertised.listeners': listeners.slice(listeners.indexOf(',') + 1),
        'listener.security.protocol.map': `CONTROLLER:PLAINTEXT,INTERNAL:PLAINTEXT,CLIENT:${protocolOf(security)}`,
        ...options.settings,
      });
      format({ id, config, folder: join(folder, `${id}`) }, security);
      return { id, port: client, config, process: null };
    });
    const cluster = new KafkaBrokers(folder, certificates, nodes);
    await Promise.all(nodes.map(({ id }) => cluster.run(id)));
    return cluster;
  }

  /** `host:port` list, as `KAFKA_BROKERS` wants it. */
  get addresses(): string[] {
    return this.nodes.map(({ port }) => `127.0.0.1:${port}`);
  }

  /** Starts the broker and waits until it takes connections. */
  async run(id = 1): Promise<void> {
    const node = this.#node(id);
    if (node.process !== null) return;
    const log = createWriteStream(join(this.folder, `${id}.log`), { flags: 'a' });
    const memory = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto'];
    const started = spawn('java', [...memory, '-cp', kafkaJars(), 'kafka.Kafka', node.config], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_DIR: this.folder },
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
    if (node === undefined) throw new Error(`there is no broker ${id}`);
    return node;
  }
}

/** What `kafka-storage format` writes; that tool itself, seconds slower, is only run to make accounts. */
function format(
  node: { readonly id: number; readonly config: string; readonly folder: string },
  { sasl }: ClientSecurity,
): void {
  if (sasl === undefined) {
    mkdirSync(node.folder);
    writeFileSync(join(node.folder, 'meta.properties'), `version=1\ncluster.id=${CLUSTER}\nnode.id=${node.id}\n`);
    return;
  }
  const account = `SCRAM-SHA-256=[name=${sasl.username},password=${sasl.password}]`;
  const args = ['format', '-t', CLUSTER, '-c', node.config, '--add-scram', account];
  const env = { ...process.env, LOG_DIR: node.folder };
  execFileSync('java', ['-XX:TieredStopAtLevel=1', '-cp', kafkaJars(), 'kafka.tools.StorageTool', ...args], {
    stdio: 'ignore',
    env,
  });
}

function writeProperties(file: string, settings: Readonly<Record<string, string>>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(file, lines.join(''));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

async function answering(port: number, isRunning: () => boolean): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await accepts(port))) {
    if (!isRunning()) throw new Error('the broker ended before it answered');
    if (Date.now() > until) throw new Error('the broker did not answer in time');
    await delay(50);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const cluster = await KafkaBrokers.start({ count: Number(process.argv[2] ?? '1') });
  process.stdout.write(`KAFKA_BROKERS=${cluster.addresses.join(',')}\n`);
  const end = (): void => void cluster.remove().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
}
