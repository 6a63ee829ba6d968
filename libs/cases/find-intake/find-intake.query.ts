import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { editions } from '#regulations';
import { intakeChannels } from '../domain/intake-channels.js';
import { procedureOf } from '../domain/procedure.js';
import type { IntakeView } from './find-intake.view.js';

export class FindIntake extends Query<IntakeView> {
  constructor(
    readonly editionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindIntake)
export class FindIntakeHandler implements IQueryHandler<FindIntake> {
  execute({ editionId, viewer }: FindIntake): Promise<IntakeView> {
    const edition = editions.get(editionId);
    return Promise.resolve({ channels: intakeChannels(edition.channels, procedureOf(edition), viewer) });
  }
}
