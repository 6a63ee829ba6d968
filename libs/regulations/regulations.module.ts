import { Module } from '@nestjs/common';

import { ProblemCatalogue } from '#platform';

import { EditionLibrary } from './edition-library.js';
import { editions } from './editions.js';
import { EditionsController } from './http/editions.controller.js';
import { regulationsProblemTexts } from './regulations-problem-texts.js';

@Module({
  controllers: [EditionsController],
  providers: [{ provide: EditionLibrary, useValue: editions }],
  exports: [EditionLibrary],
})
export class RegulationsModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(regulationsProblemTexts);
  }
}
