import { type AppConfig, InvalidEnvironment, type KafkaSettings, readConfig } from '#platform';

type Variables = Readonly<Record<string, string | undefined>>;

/** Beside the api on one machine both must have an address and a folder of their own. */
const OWN_DEFAULTS = { PORT: '3100', DATA_DIR: './var-monitoring' };

/** Of a program that listens to Kafka. */
export interface MonitoringConfig {
  readonly config: AppConfig;
  readonly kafka: KafkaSettings;
}

/** @throws InvalidEnvironment */
export function readMonitoringConfig(variables: Variables): MonitoringConfig {
  // Said before anything is read: reading makes the data folder.
  if (isMissing(variables, 'KAFKA_BROKERS')) throw new InvalidEnvironment([NEEDS_KAFKA]);
  if (!isMissing(variables, 'EVENTSTORE_URL')) throw new InvalidEnvironment([OWN_STORE]);
  const defaults = Object.entries(OWN_DEFAULTS).filter(([name]) => isMissing(variables, name));
  const config = readConfig({ ...variables, ...Object.fromEntries(defaults) });
  const { kafka } = config;
  if (kafka === undefined) throw new InvalidEnvironment([NEEDS_KAFKA]);
  return { config, kafka };
}

const NEEDS_KAFKA = 'KAFKA_BROKERS must be set: without Kafka the api shows the monitoring itself';
const OWN_STORE = 'EVENTSTORE_URL must not be set: the monitoring keeps accounts and bodies of its own in DATA_DIR';

/** An empty variable counts as absent. */
function isMissing(variables: Variables, name: string): boolean {
  return (variables[name]?.trim() ?? '') === '';
}
