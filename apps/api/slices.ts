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
import type { Projection } from '#read-models';

/** What the program is made of. A new slice is added in this file and nowhere else. */
export const sliceModules: readonly (Type | DynamicModule)[] = [
  { module: IdentityModule, global: true },
  CasesModule,
  RouterModule.register([{ path: 'api', module: CasesModule }]),
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
