import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CasesModule } from '#cases';
import { GetSystemHandler } from './get-system.query.js';
import { RunningProgram } from './running-program.js';
import { SystemController } from './system.controller.js';

/** For the people who run the program: what it is doing. */
@Module({
  imports: [CqrsModule, CasesModule],
  controllers: [SystemController],
  providers: [GetSystemHandler, RunningProgram],
})
export class SystemModule {}
