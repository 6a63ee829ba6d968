import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '#platform';
import { codeFrom } from '../register/check-codes.js';
import { RegisteredPapers } from '../register/registered-papers.js';
import { CheckLimiter } from './check-limiter.js';
import { PaperCheckView } from './paper-check.view.js';

/** Open to everybody who holds a paper. A code that is none, and one that nobody was given, are answered alike. */
@ApiTags('papers')
@Public()
@Controller('check')
export class PaperCheckController {
  constructor(
    private readonly papers: RegisteredPapers,
    private readonly limiter: CheckLimiter,
  ) {}

  @Get(':code')
  @ApiOkResponse({ type: PaperCheckView })
  checkPaper(@Param('code') typed: string, @Req() { ip }: FastifyRequest): PaperCheckView {
    this.limiter.assertMayAsk(ip);
    const code = codeFrom(typed);
    const paper = code === null ? null : this.papers.check(code);
    if (paper === null) this.limiter.noteUnknown(ip);
    return { paper };
  }
}
