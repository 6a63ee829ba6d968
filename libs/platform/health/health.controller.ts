import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject } from 'class-validator';
import type { JsonValue } from '#event-store';
import { DomainError } from '../domain-error.js';
import { Public } from '../public.decorator.js';
import { HealthChecks, type PartHealth } from './health-checks.js';

export class Liveness {
  @IsIn(['alive'])
  readonly status!: 'alive';
}

export class Readiness {
  @IsBoolean()
  readonly ready!: boolean;

  /** State by part: `event-store`, `read-models`, … */
  @IsObject()
  readonly parts!: Readonly<Record<string, PartHealth>>;
}

@ApiTags('health')
@Public()
@Controller('api/health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ type: Liveness })
  live(): Liveness {
    return { status: 'alive' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Every part works and the read models are caught up; 503 with the state by part otherwise' })
  @ApiOkResponse({ type: Readiness })
  async ready(): Promise<Readiness> {
    const parts = await this.checks.run();
    const ready = Object.values(parts).every((part) => part.ready);
    if (!ready) throw new DomainError('unavailable', 'not-ready', { parts: plain(parts) });
    return { ready, parts };
  }
}

function plain(parts: Readonly<Record<string, PartHealth>>): JsonValue {
  return Object.fromEntries(Object.entries(parts).map(([part, health]) => [part, { ...health }]));
}
