import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '#platform';

/** Listens through Fastify, as Nest would print a failure by itself before the clear line about it. */
export async function listenOn(app: NestFastifyApplication, { port, host }: AppConfig): Promise<string> {
  try {
    return await app.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    await app.close();
    throw error;
  }
}
