import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { BackgroundTasks } from './background/background-tasks.js';
import { AppConfig } from './config/app-config.js';
import { HealthChecks } from './health/health-checks.js';
import { HealthController } from './health/health.controller.js';
import { Uploads } from './http/uploads.js';
import { InstallationController } from './installation/installation.controller.js';
import { InstalledParts, type Part } from './installation/installed-parts.js';
import { Logger } from './logging/logger.js';
import { platformFaultTexts } from './problems/platform-fault-texts.js';
import { platformProblemTexts } from './problems/platform-problem-texts.js';
import { ProblemDetailsFilter } from './problems/problem-details.filter.js';
import { ProblemCatalogue } from './problems/problem-texts.js';
import { CompiledValidationPipe } from './validation/compiled-validation.pipe.js';
import { CompiledValidators } from './validation/compiled-validators.js';

export interface PlatformOptions {
  readonly config: AppConfig;
  readonly logger: Logger;
  /** The system's clock unless given. */
  readonly clock?: Clock;
  /** The officers' part alone unless given. */
  readonly parts?: readonly Part[];
}

/** What every slice may inject: AppConfig, Clock, Logger, ProblemCatalogue, HealthChecks, BackgroundTasks. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ config, logger, clock = new SystemClock(), parts = ['cases'] }: PlatformOptions): DynamicModule {
    const shared = [
      { provide: AppConfig, useValue: config },
      { provide: Logger, useValue: logger },
      { provide: Clock, useValue: clock },
      { provide: InstalledParts, useValue: new InstalledParts(parts) },
      ProblemCatalogue,
      HealthChecks,
      BackgroundTasks,
      Uploads,
      CompiledValidators,
      CompiledValidationPipe,
      ProblemDetailsFilter,
    ];
    const controllers = [HealthController, InstallationController];
    return { module: PlatformModule, controllers, providers: shared, exports: shared };
  }

  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(platformProblemTexts, platformFaultTexts);
  }
}
