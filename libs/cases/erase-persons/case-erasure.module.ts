import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CasesModule } from '../cases.module.js';
import { ErasableCasesController } from './erasable-cases.controller.js';
import { ErasePersonsHandler } from './erase-persons.command.js';
import { ErasePersonsController } from './erase-persons.controller.js';
import { FindErasableCasesHandler } from './find-erasable-cases.query.js';

/** Erases people of closed cases, for administrators, who open none. */
@Module({
  imports: [CqrsModule, CasesModule],
  controllers: [ErasePersonsController, ErasableCasesController],
  providers: [ErasePersonsHandler, FindErasableCasesHandler],
})
export class CaseErasureModule {}
