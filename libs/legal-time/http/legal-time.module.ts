import { Module } from '@nestjs/common';
import { ProblemCatalogue } from '#platform';
import { assertZoneData } from '../zones/zone-data-check.js';
import { dataFaultTexts } from '../data/data-fault-texts.js';
import { legalTimeProblemTexts } from './legal-time-problem-texts.js';
import { LegalTimeController } from './legal-time.controller.js';

/** Deadlines and the calendar over HTTP. It refuses to start on zone data that would put every date an hour off. */
@Module({ controllers: [LegalTimeController] })
export class LegalTimeModule {
  constructor(catalogue: ProblemCatalogue) {
    assertZoneData();
    catalogue.register(legalTimeProblemTexts, dataFaultTexts);
  }
}
