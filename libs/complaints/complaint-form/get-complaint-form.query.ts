import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CaseLookup, CaseReferences, type KnownCase } from '#cases';
import { OfficerDirectory, type Viewer } from '#identity';
import { localDay } from '#legal-time';
import { Clock } from '#platform';
import { complaintLaw } from '../complaint-law/complaint-law.js';
import { complaintTermsOn } from '../complaint-law/complaint-terms.js';
import type { ComplainedEntryView } from '../complaint-details/complaint.view.js';
import { termView } from '../complaint-details/complaint-dues.js';
import { isComplainable } from '../domain/file-complaint.js';
import { caseNotFound } from '../domain/refusals.js';
import { addressees, againstKinds } from '../file-complaint/file-complaint.body.js';
import type { ComplaintFormView } from './complaint-form.view.js';

export class GetComplaintForm extends Query<ComplaintFormView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(GetComplaintForm)
export class GetComplaintFormHandler implements IQueryHandler<GetComplaintForm> {
  constructor(
    private readonly cases: CaseLookup,
    private readonly references: CaseReferences,
    private readonly officers: OfficerDirectory,
    private readonly clock: Clock,
  ) {}

  async execute({ caseId, viewer }: GetComplaintForm): Promise<ComplaintFormView> {
    const complained = await this.cases.find(caseId);
    const reference = this.references.of([caseId], viewer).get(caseId);
    if (complained?.providerId !== viewer.body.id || reference === undefined) throw caseNotFound();
    const { zone } = complained;
    const day = localDay(this.clock.now(), zone);
    const told = complaintTermsOn(day, {}, true);
    const untold = complaintTermsOn(day, {}, false);
    return {
      case: reference,
      zone,
      entries: this.#entries(complained),
      addressees,
      kinds: againstKinds,
      law: complaintLaw(told.law).title,
      filing: told.filing && termView(told.filing),
      filingWithoutInformation: untold.filing && termView(untold.filing),
    };
  }

  #entries({ entries }: KnownCase): ComplainedEntryView[] {
    return entries
      .filter(isComplainable)
      .reverse()
      .map(({ revision, type, occurredAt, officerId }) => {
        const officer = officerId === null ? undefined : this.officers.find(officerId);
        return { revision, type, occurredAt, officer: officer ? { id: officer.id, name: officer.name } : null };
      });
  }
}
