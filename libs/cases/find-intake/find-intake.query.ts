import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { editions } from '#regulations';
import { titledCode } from '../case-views/documents.view.js';
import { channelRules } from '../domain/channel-rules.js';
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
    const procedure = procedureOf(edition);
    return Promise.resolve({
      channels: intakeChannels(edition.channels, procedure, viewer).map((channel) => ({
        ...channel,
        conditions: channelRules(edition, channel.channel).conditions.map(titledCode),
      })),
      questions: (edition.questions ?? []).map(({ code, text }) => ({ code, text })),
      consentAsked: procedure.consent !== null,
    });
  }
}
