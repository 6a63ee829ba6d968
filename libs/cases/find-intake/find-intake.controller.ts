import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { FindIntake } from './find-intake.query.js';
import { IntakeView } from './find-intake.view.js';

@ApiTags('cases')
@Controller('intake')
export class FindIntakeController {
  constructor(private readonly queries: QueryBus) {}

  /** How the viewer may take in an application under an edition. */
  @Get(':editionId')
  @SignedIn()
  @ApiOkResponse({ type: IntakeView })
  findIntake(@Param('editionId') editionId: string, @CurrentViewer() viewer: Viewer): Promise<IntakeView> {
    return this.queries.execute(new FindIntake(editionId, viewer));
  }
}
