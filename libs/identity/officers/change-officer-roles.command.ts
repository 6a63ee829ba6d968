import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { existingBody } from '../domain/body.js';
import { changeRoles } from '../domain/manage-officer.js';
import { existingAccount } from '../domain/officer.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import type { OfficerRole, Scope } from '../viewer.js';

export class ChangeOfficerRoles extends Command<AppendResult> {
  constructor(
    readonly officerId: string,
    readonly roles: readonly OfficerRole[],
    readonly scope: Scope,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeOfficerRoles)
export class ChangeOfficerRolesHandler implements ICommandHandler<ChangeOfficerRoles> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ officerId, roles, scope, by, context }: ChangeOfficerRoles): Promise<AppendResult> {
    const { bodyId } = existingAccount(await this.streams.officer(officerId));
    const { kind: bodyKind } = existingBody(await this.streams.body(bodyId));
    const at = this.clock.now();
    return this.streams.decideOnOfficer(
      officerId,
      (state) => changeRoles(state, { roles, scope, bodyKind, by, at }),
      context,
    );
  }
}
