import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/app-config.js';
import { createEdge } from '../http/create-edge.js';
import { type LogLevel, PinoJsonLogger } from '../logging/logger.js';
import { PlatformModule } from '../platform.module.js';
import { testConfig } from './test-config.js';

export interface TestEdgeOptions {
  readonly config?: AppConfig;
  readonly logLevel?: LogLevel;
  /** Log lines go here instead of standard output. */
  readonly log?: string[];
}

/**
 * An initialised application of the given modules behind the real edge; ask it with `app.inject(…)`, close it with `app.close()`.
 */
export async function createTestEdge(
  modules: readonly (Type | DynamicModule)[],
  { config = testConfig(), logLevel = 'silent', log = [] }: TestEdgeOptions = {},
): Promise<NestFastifyApplication> {
  const logger = new PinoJsonLogger(logLevel, { write: (line) => log.push(line) });
  class TestModule {}
  const app = await createEdge(
    { module: TestModule, imports: [PlatformModule.forRoot({ config, logger }), ...modules] },
    config,
    logger,
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
