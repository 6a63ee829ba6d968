import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { hasDemoCases, seedDemoCases } from '#cases';
import { BodyDirectory, OfficerDirectory, seedDemoAccounts, type SeedDemoDependencies } from '#identity';
import { Clock } from '#platform';
import { Projector } from '#read-models';

/**
 * Bodies, officers and cases to try the system with. Every start completes what is missing of them; a folder that was
 * begun without them stays as it is.
 */
export async function seedDemo(app: INestApplicationContext, { store, clock }: SeedDemoDependencies): Promise<void> {
  const accounts = await seedDemoAccounts({ store, clock });
  if (accounts.length === 0 || (await hasDemoCases(store))) return;
  await app.get(Projector, { strict: false }).catchUp();
  await seedDemoCases({
    commands: app.get(CommandBus, { strict: false }),
    officers: app.get(OfficerDirectory, { strict: false }),
    bodies: app.get(BodyDirectory, { strict: false }),
    clock: app.get(Clock, { strict: false }),
  });
}
