import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOrigin, openedBy, VisibleCases } from '#cases';
import type { WriteAnswer } from '#platform';
import { LookDesk } from '../look-commands/look-desk.js';
import type { OpenLookBody } from './open-look.body.js';

export type LookAnswered = WriteAnswer & { readonly lookId: string };

export class OpenLook extends Command<LookAnswered> {
  constructor(
    readonly body: OpenLookBody,
    readonly origin: CommandOrigin,
  ) {
    super();
  }
}

@CommandHandler(OpenLook)
export class OpenLookHandler implements ICommandHandler<OpenLook> {
  constructor(
    private readonly desk: LookDesk,
    private readonly cases: VisibleCases,
  ) {}

  async execute({ body, origin }: OpenLook): Promise<LookAnswered> {
    const { viewer, headers } = origin;
    const lookId = openedBy(viewer.officerId, headers.idempotencyKey, 'look:');
    const caseId = body.caseId ?? null;
    const providerId = caseId === null ? null : this.cases.get(caseId, viewer).provider_id;
    const result = await this.desk.open(origin, { lookId, caseId, providerId, reason: body.reason });
    return { lookId, ...result };
  }
}
