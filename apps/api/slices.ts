import type { DynamicModule, Type } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import {
  caseCounts,
  caseDetails,
  caseEventTypes,
  caseHistory,
  CasesModule,
  dueDates,
  journalEntries,
  intakeRefusalEventTypes,
  intakeRefusals,
  journalEventTypes,
  officerQueue,
} from '#cases';
import { complaintEventTypes, complaints, ComplaintsModule } from '#complaints';
import type { EventTypes } from '#event-store';
import { identityEventTypes, IdentityModule, identityProjections } from '#identity';
import { LegalTimeModule } from '#legal-time';
import { MonitoringModule } from '#monitoring';
import { outageEventTypes, outages, OutagesModule } from '#outages';
import type { Projection } from '#read-models';
import { RegulationsModule } from '#regulations';
import { stageStreamEventTypes } from '#stage-stream';
import { SystemModule } from '#system';

/** What the program is made of. A new slice is added in this file and nowhere else. */
export const sliceModules: readonly (Type | DynamicModule)[] = [
  { module: IdentityModule, global: true },
  RegulationsModule,
  LegalTimeModule,
  CasesModule,
  ComplaintsModule,
  OutagesModule,
  SystemModule,
  RouterModule.register(
    [RegulationsModule, LegalTimeModule, CasesModule, ComplaintsModule, OutagesModule, SystemModule].map((module) => ({
      path: 'api',
      module,
    })),
  ),
];

/** The board over the local stage log; with Kafka it is a program of its own. */
export const monitoringModules: readonly (Type | DynamicModule)[] = [
  MonitoringModule,
  RouterModule.register([{ path: 'api', module: MonitoringModule }]),
];

/** Every event type the program knows. */
export const eventTypes: EventTypes = new Map([
  ...identityEventTypes,
  ...caseEventTypes,
  ...journalEventTypes,
  ...complaintEventTypes,
  ...outageEventTypes,
  ...intakeRefusalEventTypes,
  ...stageStreamEventTypes,
]);

/** Every read model the program keeps. */
export const projections: readonly Projection[] = [
  ...identityProjections,
  caseDetails,
  caseHistory,
  officerQueue,
  caseCounts,
  dueDates,
  journalEntries,
  complaints,
  outages,
  intakeRefusals,
];
