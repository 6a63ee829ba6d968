import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { seedDemoCases } from '#cases';
import { BodyDirectory, OfficerDirectory, seedDemoAccounts, type SeedDemoDependencies } from '#identity';
import { Clock } from '#platform';

/** Bodies and officers to try the system with. Every start completes what is missing of them. */
export async function seedDemo(dependencies: SeedDemoDependencies): Promise<void> {
  await seedDemoAccounts(dependencies);
}

/** Cases in several stages. Call when the read models know the demo's officers. */
export async function seedDemoCasesIn(app: INestApplicationContext): Promise<void> {
  await seedDemoCases({
    commands: app.get(CommandBus, { strict: false }),
    officers: app.get(OfficerDirectory, { strict: false }),
    bodies: app.get(BodyDirectory, { strict: false }),
    clock: app.get(Clock, { strict: false }),
  });
}
