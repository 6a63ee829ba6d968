import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { EventStore } from '#event-store';
import { FileStore } from '#files';
import { PersonalData } from '#personal-data';
import { MonitoringDb, MonitoringStore, StageFeed } from '#monitoring';
import { BackgroundTasks, HealthChecks } from '#platform';
import { Projector, ReadModelReader } from '#read-models';
import { SignaturePort } from '#signatures';
import { StageLog, StageLogReader } from '#stage-stream';
import type { Adapters, Monitoring } from './adapters.js';
import { storeHealth, readModelsHealth } from './health.js';

const ADAPTERS = Symbol('adapters');

/** Gives the slices the ports they ask for by class, and closes what holds files when the last answer is out. */
@Global()
@Module({})
export class AdaptersModule implements OnApplicationShutdown {
  static of(adapters: Adapters): DynamicModule {
    const shared = [
      { provide: EventStore, useValue: adapters.store },
      { provide: PersonalData, useValue: adapters.personalData },
      { provide: FileStore, useValue: adapters.files },
      { provide: SignaturePort, useValue: adapters.signatures },
      { provide: StageLog, useValue: adapters.stageLog },
      { provide: StageLogReader, useValue: adapters.stageReader },
      { provide: Projector, useValue: adapters.projector },
      { provide: ReadModelReader, useValue: adapters.projector.reader() },
      ...(adapters.monitoring === undefined ? [] : monitoringProviders(adapters.monitoring)),
    ];
    return {
      module: AdaptersModule,
      providers: [{ provide: ADAPTERS, useValue: adapters }, ...shared],
      exports: shared,
    };
  }

  constructor(
    @Inject(ADAPTERS) private readonly adapters: Adapters,
    private readonly tasks: BackgroundTasks,
    checks: HealthChecks,
  ) {
    checks.add('event-store', storeHealth(adapters.store));
    checks.add('read-models', readModelsHealth(adapters.projector));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tasks.stop();
    await this.adapters.close();
  }
}

function monitoringProviders({ db, store, feed }: Monitoring): Provider[] {
  return [
    { provide: MonitoringDb, useValue: db },
    { provide: MonitoringStore, useValue: store },
    { provide: StageFeed, useValue: feed },
  ];
}
