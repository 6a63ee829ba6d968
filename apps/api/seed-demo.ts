import { seedDemoAccounts, type SeedDemoDependencies } from '#identity';

/** Bodies, officers and cases to try the system with. Every start completes what is missing of them. */
export async function seedDemo(dependencies: SeedDemoDependencies): Promise<void> {
  await seedDemoAccounts(dependencies);
}
