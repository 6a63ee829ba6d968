import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString } from 'class-validator';
import { AppConfig } from '../config/app-config.js';
import { Public } from '../public.decorator.js';
import { IsNullable } from '../validation/decorators.js';
import { InstalledParts, type Part, parts } from './installed-parts.js';

export class Installation {
  /** `cases`: the officers' pages. `monitoring`: the board. */
  @IsIn(parts, { each: true })
  readonly parts!: readonly Part[];

  /** Where the board is when it is another program; `null` while that is not known here. */
  @IsNullable()
  @IsString()
  readonly monitoringUrl!: string | null;
}

@ApiTags('installation')
@Public()
@Controller('api/installation')
export class InstallationController {
  constructor(
    private readonly installed: InstalledParts,
    private readonly config: AppConfig,
  ) {}

  /** What this program holds, so that the web client's menu shows what is there. */
  @Get()
  @ApiOkResponse({ type: Installation })
  getInstallation(): Installation {
    return { parts: this.installed.parts, monitoringUrl: this.config.monitoringUrl ?? null };
  }
}
