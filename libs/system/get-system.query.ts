import { setTimeout as delay } from 'node:timers/promises';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { StageRelay } from '#cases';
import { EventStore, type Position, START } from '#event-store';
import { AppConfig, Clock, HealthChecks } from '#platform';
import { Projector } from '#read-models';
import { diskRoom } from './disk-room.js';
import { RunningProgram } from './running-program.js';
import type { ReadModelsView, SystemView } from './system.view.js';

/** A store that does not answer must not keep the administrator waiting: that it does not is the answer. */
const LONGEST_LOOK_MS = 1_000;

export class GetSystem extends Query<SystemView> {}

@QueryHandler(GetSystem)
export class GetSystemHandler implements IQueryHandler<GetSystem> {
  constructor(
    private readonly program: RunningProgram,
    private readonly config: AppConfig,
    private readonly checks: HealthChecks,
    private readonly store: EventStore,
    private readonly projector: Projector,
    private readonly relay: StageRelay,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<SystemView> {
    const [parts, readModels, relay, disk] = await Promise.all([
      this.checks.run(),
      this.readModels(),
      this.relay.status(),
      diskRoom(this.config.dataDir),
    ]);
    return {
      program: this.program.describe(),
      store: {
        kind: this.config.eventStoreUrl === undefined ? 'embedded' : 'server',
        reachable: parts['event-store']?.ready ?? false,
      },
      readModels,
      relay,
      disk,
    };
  }

  private async readModels(): Promise<ReadModelsView> {
    const { phase, ready, projections } = this.projector.status();
    const [first] = projections;
    return {
      phase,
      ready,
      behindSeconds: await this.behindSeconds(first?.checkpoint ?? START),
      rebuilding: first?.rebuilding ?? null,
      models: projections.map(({ name, version, servedVersion, lastError }) => {
        return { name, version, servedVersion, fault: lastError?.code ?? null };
      }),
    };
  }

  private async behindSeconds(checkpoint: Position): Promise<number | null> {
    const look = this.store.readAll(checkpoint, 1).catch(() => null);
    const page = await Promise.race([look, delay(LONGEST_LOOK_MS, null, { ref: false })]);
    if (page === null) return null;
    const [waiting] = page.events;
    if (waiting === undefined) return 0;
    return Math.max(0, Math.round((Date.parse(this.clock.now()) - Date.parse(waiting.recordedAt)) / 1_000));
  }
}
