import type { DynamicModule, Type } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import {
  caseCounts,
  caseDetails,
  caseEventTypes,
  caseHistory,
  CasesModule,
  journalEventTypes,
  officerQueue,
} from '#cases';
import type { EventTypes } from '#event-store';
import { identityEventTypes, IdentityModule, identityProjections } from '#identity';
import { LegalTimeModule } from '#legal-time';
import type { Projection } from '#read-models';
import { RegulationsModule } from '#regulations';

/** What the program is made of. A new slice is added in this file and nowhere else. */
export const sliceModules: readonly (Type | DynamicModule)[] = [
  { module: IdentityModule, global: true },
  RegulationsModule,
  LegalTimeModule,
  CasesModule,
  RouterModule.register([RegulationsModule, LegalTimeModule, CasesModule].map((module) => ({ path: 'api', module }))),
];

/** Every event type the program knows. */
export const eventTypes: EventTypes = new Map([...identityEventTypes, ...caseEventTypes, ...journalEventTypes]);

/** Every read model the program keeps. */
export const projections: readonly Projection[] = [
  ...identityProjections,
  caseDetails,
  caseHistory,
  officerQueue,
  caseCounts,
];
