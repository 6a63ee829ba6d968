import { type EventStore, START } from '#event-store';
import type { HealthCheck } from '#platform';
import type { Projector } from '#read-models';

/** The store answers a read. */
export function storeHealth(store: EventStore): HealthCheck {
  return async () => {
    await store.readAll(START, 1);
    return { ready: true };
  };
}

/** The read models are of the present versions, caught up and without a fault. */
export function readModelsHealth(projector: Projector): HealthCheck {
  return () => {
    const { ready, phase, projections } = projector.status();
    const parts = projections.map(({ name, version, servedVersion, behind, rebuilding, lastError }) => {
      return { name, version, servedVersion, behind, rebuilding, fault: lastError?.code ?? null };
    });
    return { ready, details: { phase, projections: parts } };
  };
}
