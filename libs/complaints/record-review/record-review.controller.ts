import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { complaintRoles } from '../domain/complaint-roles.js';
import { RecordReviewBody } from './record-review.body.js';
import { RecordReview } from './record-review.command.js';

@ApiTags('complaint commands')
@Controller('complaints')
export class RecordReviewController {
  constructor(private readonly commands: CommandBus) {}

  /** Enters the reviewing body's decision as it reached the provider. */
  @Post(':complaintId/record-review')
  @HttpCode(200)
  @Allow(...complaintRoles['record-review'])
  @ApiOkResponse({ type: WriteAnswer })
  recordReview(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() body: RecordReviewBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordReview(complaintId, body, { viewer, headers }));
  }
}
