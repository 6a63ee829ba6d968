import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { EventStore } from '#event-store';
import { IdentityModule } from '#identity';
import { MonitoringDb, MonitoringModule, MonitoringStore, StageFeed } from '#monitoring';
import { BackgroundTasks, PlatformModule, type PlatformOptions } from '#platform';
import { Projector, ReadModelReader } from '#read-models';
import { RegulationsModule } from '#regulations';
import type { MonitoringAdapters } from './monitoring-adapters.js';

const ADAPTERS = Symbol('adapters');

/** Gives the parts the ports they ask for by class, and closes what holds files when the last answer is out. */
@Global()
@Module({})
class MonitoringAdaptersModule implements OnApplicationShutdown {
  static of(adapters: MonitoringAdapters): DynamicModule {
    const shared = [
      { provide: EventStore, useValue: adapters.eventStore },
      { provide: Projector, useValue: adapters.projector },
      { provide: ReadModelReader, useValue: adapters.projector.reader() },
      { provide: MonitoringDb, useValue: adapters.db },
      { provide: MonitoringStore, useValue: adapters.store },
      { provide: StageFeed, useValue: adapters.feed },
    ];
    const providers = [{ provide: ADAPTERS, useValue: adapters }, ...shared];
    return { module: MonitoringAdaptersModule, providers, exports: shared };
  }

  constructor(
    @Inject(ADAPTERS) private readonly adapters: MonitoringAdapters,
    private readonly tasks: BackgroundTasks,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.tasks.stop();
    await this.adapters.close();
  }
}

/** The whole program: the edge, accounts and bodies, the editions' words, the monitoring. */
@Module({})
export class MonitoringAppModule {
  static of(platform: PlatformOptions, adapters: MonitoringAdapters): DynamicModule {
    return {
      module: MonitoringAppModule,
      imports: [
        PlatformModule.forRoot({ ...platform, parts: ['monitoring'] }),
        CqrsModule.forRoot(),
        MonitoringAdaptersModule.of(adapters),
        { module: IdentityModule, global: true },
        RegulationsModule,
        MonitoringModule,
        RouterModule.register([RegulationsModule, MonitoringModule].map((module) => ({ path: 'api', module }))),
      ],
    };
  }
}
