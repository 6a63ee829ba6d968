import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { GetAcceptanceRefusalReceipt } from './get-acceptance-refusal-receipt.query.js';
import { GetIntakeReceipt } from './get-intake-receipt.query.js';
import { AcceptanceRefusalReceiptView, IntakeReceiptView } from './receipt.view.js';

/** All that a receipt has to say, ready to be printed. */
@ApiTags('cases')
@Controller('cases/:caseId/receipts')
@SignedIn()
export class ReceiptsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  /** That the application was taken in, and when the result is expected. */
  @Get('intake')
  @ApiOkResponse({ type: IntakeReceiptView })
  async getIntakeReceipt(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<IntakeReceiptView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetIntakeReceipt(caseId, viewer));
  }

  /** That acceptance was refused, and for want of which documents. */
  @Get('acceptance-refusal')
  @ApiOkResponse({ type: AcceptanceRefusalReceiptView })
  async getAcceptanceRefusalReceipt(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AcceptanceRefusalReceiptView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetAcceptanceRefusalReceipt(caseId, viewer));
  }
}
