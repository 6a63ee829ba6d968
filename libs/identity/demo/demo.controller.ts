import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsString, ValidateNested } from 'class-validator';
import { AppConfig, DomainError, Public } from '#platform';
import { DEMO_PASSWORD } from '../passwords/password-policy.js';
import { SessionBodyView } from '../session/session.responses.js';
import { officerRoles } from '../vocabulary.js';
import type { OfficerRole } from '../viewer.js';
import { demoAccounts } from './demo-accounts.js';

export class DemoAccountView {
  @IsString()
  login!: string;

  @IsIn(officerRoles, { each: true })
  roles!: readonly OfficerRole[];

  @IsString()
  name!: string;

  @ValidateNested()
  @Type(() => SessionBodyView)
  body!: SessionBodyView;
}

export class DemoView {
  @ValidateNested({ each: true })
  @Type(() => DemoAccountView)
  accounts!: readonly DemoAccountView[];

  /** The same for all accounts. */
  @IsString()
  password!: string;
}

@ApiTags('session')
@Public()
@Controller('api/demo')
export class DemoController {
  constructor(private readonly config: AppConfig) {}

  /** Accounts to try the system with; 404 unless it runs as a demo. */
  @Get()
  @ApiOkResponse({ type: DemoView })
  find(): DemoView {
    if (!this.config.demo) throw new DomainError('not-found', 'no-demo');
    return { accounts: demoAccounts, password: DEMO_PASSWORD };
  }
}
