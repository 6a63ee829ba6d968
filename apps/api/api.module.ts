import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { PlatformModule, type PlatformOptions } from '#platform';
import { AdaptersModule } from './adapters.module.js';
import type { Adapters } from './adapters.js';
import { monitoringModules, sliceModules } from './slices.js';

/** The whole program: the edge, the adapters, the slices. */
@Module({})
export class ApiModule {
  static of(platform: PlatformOptions, adapters: Adapters): DynamicModule {
    const monitors = adapters.monitoring !== undefined;
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot({ ...platform, parts: monitors ? ['cases', 'monitoring'] : ['cases'] }),
        CqrsModule.forRoot(),
        AdaptersModule.of(adapters),
        ...sliceModules,
        ...(monitors ? monitoringModules : []),
      ],
    };
  }
}
