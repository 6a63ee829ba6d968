import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Allow } from '#identity';
import { DeadLetters, DeadLettersReplayed } from './dead-letters.view.js';
import { FindDeadLetters } from './find-dead-letters.query.js';
import { ReplayDeadLetters } from './replay-dead-letters.command.js';

export class DeadLettersQuery {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^\d{1,15}$/)
  after?: string;
}

/** Messages that could not be read as stages. */
@ApiTags('monitoring')
@Controller('monitoring/dead-letters')
export class DeadLettersController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  /** Newest first. */
  @Get()
  @Allow('administrator', 'auditor')
  @ApiOkResponse({ type: DeadLetters })
  findDeadLetters(@Query() { limit, after }: DeadLettersQuery): Promise<DeadLetters> {
    return this.queries.execute(new FindDeadLetters(limit ?? 50, after === undefined ? null : Number(after)));
  }

  /** Reads all of them once more; those that can be read now have their effect. */
  @Post('replay')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOkResponse({ type: DeadLettersReplayed })
  replay(): Promise<DeadLettersReplayed> {
    return this.commands.execute(new ReplayDeadLetters());
  }
}
