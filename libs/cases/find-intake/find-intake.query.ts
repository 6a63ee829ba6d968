import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { mediaTypes } from '#files';
import type { Viewer } from '#identity';
import { AppConfig } from '#platform';
import { editions } from '#regulations';
import { titledCode } from '../case-views/documents.view.js';
import { channelRules } from '../domain/channel-rules.js';
import { intakeChannels, intakeRole } from '../domain/intake-channels.js';
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
  constructor(private readonly config: AppConfig) {}

  execute({ editionId, viewer }: FindIntake): Promise<IntakeView> {
    const edition = editions.get(editionId);
    const procedure = procedureOf(edition);
    const own = intakeChannels(edition.channels, procedure, viewer);
    const others = edition.channels.intake.filter((channel) => own.every((one) => one.channel !== channel));
    return Promise.resolve({
      channels: own.map((channel) => ({
        ...channel,
        conditions: channelRules(edition, channel.channel).conditions.map(titledCode),
      })),
      elsewhere: others.map((channel) => ({ channel, role: intakeRole(channel, procedure) })),
      files: { limit: this.config.fileLimit, kinds: mediaTypes },
      questions: (edition.questions ?? []).map(({ code, text }) => ({ code, text })),
      consentAsked: procedure.consent !== null,
    });
  }
}
