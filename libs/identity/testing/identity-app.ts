import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStore } from '#event-store';
import type { AppConfig, Clock } from '#platform';
import { PinoJsonLogger, PlatformModule, createEdge } from '#platform';
import { testConfig } from '#platform/testing';
import { Projector, ReadModelReader } from '#read-models';
import { identityProjections } from '../directory/identity-projections.js';
import { IdentityModule } from '../identity.module.js';

@Global()
@Module({})
class AdaptersModule {}

export interface IdentityAppOptions {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly config?: AppConfig;
  readonly modules?: readonly (Type | DynamicModule)[];
  readonly log?: string[];
}

/** The slice behind the real edge, with a projector of its own: two on one store are two API processes. */
export async function createIdentityApp(options: IdentityAppOptions): Promise<NestFastifyApplication> {
  const { store, clock, config = testConfig(), modules = [], log = [] } = options;
  const projector = Projector.open({ store, folder: join(config.dataDir, 'read'), projections: identityProjections });
  await projector.catchUp();
  const following = new AbortController();
  void projector.run(following.signal);
  const logger = new PinoJsonLogger('info', { write: (line) => log.push(line) });
  const imports = [
    PlatformModule.forRoot({ config, logger, clock }),
    CqrsModule.forRoot(),
    adapters(store, projector),
    IdentityModule,
    ...modules,
  ];
  class TestModule {}
  const app = await createEdge({ module: TestModule, imports }, config, logger);
  await app.init();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onClose', () => projector.close());
  await fastify.ready();
  return app;
}

function adapters(store: EventStore, projector: Projector): DynamicModule {
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: Projector, useValue: projector },
    { provide: ReadModelReader, useFactory: () => projector.reader() },
  ];
  return { module: AdaptersModule, providers, exports: providers };
}
