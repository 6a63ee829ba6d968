import { type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/app-config.js';
import { type Logger } from '../logging/logger.js';
import { NestLogger } from '../logging/nest-logger.js';
import { ProblemDetailsFilter } from '../problems/problem-details.filter.js';
import { httpAdapter } from './http-adapter.js';
import { setUpEdge } from './set-up-edge.js';

/** A Nest application with the whole edge set up, not yet listening. The module imports `PlatformModule.forRoot()`. */
export async function createEdge(
  module: Type | DynamicModule,
  config: AppConfig,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const adapter = httpAdapter(config, (error, request, reply) => {
    app.get(ProblemDetailsFilter).answer(error, request, reply);
  });
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLogger(logger),
    bodyParser: false,
    abortOnError: false,
  });
  await setUpEdge(app);
  return app;
}
