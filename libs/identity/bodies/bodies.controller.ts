import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandHeaders, WriteAnswer } from '#platform';
import { BodyDirectory } from '../directory/body-directory.js';
import type { BodyDetails } from '../domain/body.events.js';
import { Allow, CurrentViewer, SignedIn } from '../guard/policy.decorators.js';
import { SessionDesk } from '../session/session-desk.js';
import { SessionKeys } from '../session/session-keys.js';
import { administratorOf, commandContext, derivedId } from '../streams/command-context.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import type { Viewer } from '../viewer.js';
import { ChangeBodyBody, RegisterBodyBody } from './bodies.dto.js';
import { BodyRegisteredAnswer, BodyView } from './bodies.responses.js';
import { ChangeBody } from './change-body.command.js';
import { DeactivateBody } from './deactivate-body.command.js';
import { ReactivateBody } from './reactivate-body.command.js';
import { RegisterBody } from './register-body.command.js';

@ApiTags('bodies')
@Allow('administrator')
@Controller('api/bodies')
export class BodiesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly bodies: BodyDirectory,
    private readonly keys: SessionKeys,
    private readonly desk: SessionDesk,
  ) {}

  @SignedIn()
  @Get()
  @ApiOkResponse({ type: BodyView, isArray: true })
  list(): BodyView[] {
    return this.bodies.list();
  }

  @Post()
  @ApiCreatedResponse({ type: BodyRegisteredAnswer })
  async register(
    @Body() body: RegisterBodyBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<BodyRegisteredAnswer> {
    const context = this.context(headers, viewer);
    const id = body.id ?? derivedId('body', context.commandId);
    const answer = await this.write(new RegisterBody(id, body.kind, detailsOf(body), administratorOf(viewer), context));
    return { id, revision: answer.revision, position: answer.position };
  }

  /** Replaces every detail of the body; its kind stays. */
  @Post(':id/change')
  @HttpCode(200)
  @ApiOkResponse({ type: WriteAnswer })
  change(
    @Param('id') id: string,
    @Body() body: ChangeBodyBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.write(new ChangeBody(id, detailsOf(body), administratorOf(viewer), this.context(headers, viewer)));
  }

  /** Its officers can no longer sign in. */
  @Post(':id/deactivate')
  @HttpCode(200)
  @ApiOkResponse({ type: WriteAnswer })
  deactivate(
    @Param('id') id: string,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.write(new DeactivateBody(id, administratorOf(viewer), this.context(headers, viewer)));
  }

  @Post(':id/reactivate')
  @HttpCode(200)
  @ApiOkResponse({ type: WriteAnswer })
  reactivate(
    @Param('id') id: string,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.write(new ReactivateBody(id, administratorOf(viewer), this.context(headers, viewer)));
  }

  /** Answers when the guard of this process knows of it: what was taken away is gone. */
  private async write(command: RegisterBody | ChangeBody | DeactivateBody | ReactivateBody): Promise<WriteAnswer> {
    const { revision, position } = await this.commands.execute(command);
    await this.desk.seen(position);
    return { revision, position };
  }

  private context(headers: CommandHeaders, viewer: Viewer): IdentityContext {
    return commandContext(headers, viewer, this.keys.requestHash);
  }
}

function detailsOf({ name, jurisdictions, zone, administrationId }: ChangeBodyBody): BodyDetails {
  return { name, jurisdictions, zone, administrationId: administrationId ?? null };
}
