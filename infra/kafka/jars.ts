// What a broker is made of: Java, and the jars of Apache Kafka from Maven Central, fetched once and kept between runs.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const KAFKA = '3.9.1';
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'qamqor', `kafka-${KAFKA}`);
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Why no broker can be started on this machine and what to do about it; `null` when one can. */
export function brokerMissing(): string | null {
  const hint = 'or set KAFKA_BROKERS to a broker that tests may use';
  if (!runs('java', '-version')) return `Java is not there: install Java 17 or later, ${hint}`;
  if (existsSync(CACHE)) return null;
  if (!runs('mvn', '-version')) return `Maven is not there to fetch Kafka ${KAFKA}: install it, ${hint}`;
  return fetched()
    ? null
    : `Kafka ${KAFKA} could not be fetched from Maven Central: look at mvn -f infra/kafka/pom.xml ${COPY}, ${hint}`;
}

/** The class path of the broker. */
export function kafkaJars(): string {
  const missing = brokerMissing();
  if (missing !== null) throw new Error(missing);
  return join(CACHE, '*');
}

function runs(tool: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(tool, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function fetched(): boolean {
  const fresh = `${CACHE}.${process.pid}`;
  process.stderr.write(`Fetching Apache Kafka ${KAFKA} from Maven Central, once\n`);
  if (!runs('mvn', '-q', '-B', '-f', POM, COPY, `-DoutputDirectory=${fresh}`, '-DincludeScope=runtime')) {
    rmSync(fresh, { recursive: true, force: true });
    return false;
  }
  // Two runs may fetch at once; whoever comes second takes what is there.
  if (existsSync(CACHE)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, CACHE);
  return true;
}
