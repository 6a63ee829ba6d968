import type { DynamicModule, Type } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { AuditModule, caseLooks, lookEventTypes } from '#audit';
import {
  caseCounts,
  caseDetails,
  CaseErasureModule,
  caseEventTypes,
  caseFacts,
  CaseFilesModule,
  caseHistory,
  caseSearch,
  CasesModule,
  dueDates,
  journalEntries,
  intakeRefusalEventTypes,
  intakeRefusals,
  journalEventTypes,
  keptFiles,
  officerQueue,
} from '#cases';
import { complaintEventTypes, complaints, ComplaintsModule } from '#complaints';
import type { EventTypes } from '#event-store';
import { identityEventTypes, IdentityModule, identityProjections } from '#identity';
import { LegalTimeModule } from '#legal-time';
import { MonitoringModule } from '#monitoring';
import { outageEventTypes, outages, OutagesModule } from '#outages';
import { CheckCodes, paperRegister, PapersModule } from '#papers';
import type { AppConfig } from '#platform';
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
  CaseErasureModule,
  CaseFilesModule,
  ComplaintsModule,
  OutagesModule,
  PapersModule,
  AuditModule,
  SystemModule,
  RouterModule.register(
    [
      RegulationsModule,
      LegalTimeModule,
      CasesModule,
      CaseErasureModule,
      CaseFilesModule,
      ComplaintsModule,
      OutagesModule,
      PapersModule,
      AuditModule,
      SystemModule,
    ].map((module) => ({
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
  ...lookEventTypes,
  ...intakeRefusalEventTypes,
  ...stageStreamEventTypes,
]);

const projections: readonly Projection[] = [
  ...identityProjections,
  caseDetails,
  caseHistory,
  caseFacts,
  caseSearch,
  officerQueue,
  caseCounts,
  dueDates,
  journalEntries,
  keptFiles,
  complaints,
  outages,
  caseLooks,
  intakeRefusals,
];

/** Every read model the program keeps. Papers have codes that are made with the installation's own key. */
export function projectionsOf({ masterKey }: Pick<AppConfig, 'masterKey'>): readonly Projection[] {
  return [...projections, paperRegister(new CheckCodes(masterKey))];
}
