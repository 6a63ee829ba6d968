import { Injectable } from '@nestjs/common';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import { editions, type PublishedEdition } from '#regulations';
import { partiesView, receiptForm } from '../case-details/case-acts.js';
import type { CaseRow } from '../case-details/case-row.js';
import { VisibleCases } from '../case-details/visible-cases.js';
import { type ReceiptHandingView, receiptHanding } from '../case-views/receipt-handing.js';
import type { CaseEvent } from '../domain/case-events.js';
import type { AcceptanceRefusalReceiptView, IntakeReceiptView } from './receipt.view.js';

type Common = Omit<
  AcceptanceRefusalReceiptView & IntakeReceiptView,
  | 'receiptNumber'
  | 'law'
  | 'missing'
  | 'reason'
  | 'handing'
  | 'incomingNumber'
  | 'documents'
  | 'expectedAt'
  | 'handout'
  | 'issuedAt'
>;

const WHO =
  'SELECT officer_id, body_id FROM case_history WHERE case_id = ? AND type = ? ORDER BY revision DESC LIMIT 1';

/** What every receipt of a case says. */
@Injectable()
export class ReceiptSources {
  constructor(
    private readonly cases: VisibleCases,
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly bodies: BodyDirectory,
    private readonly officers: OfficerDirectory,
  ) {}

  /** @throws DomainError `case-not-found` */
  of(caseId: string, viewer: Viewer): { readonly row: CaseRow; readonly edition: PublishedEdition } {
    const row = this.cases.get(caseId, viewer);
    return { row, edition: editions.get(row.edition_id, row.edition_revision) };
  }

  open(json: string): unknown {
    return this.personalData.open(JSON.parse(json));
  }

  handing(caseId: string): ReceiptHandingView | null {
    return receiptHanding(this.reader, caseId);
  }

  common(
    row: CaseRow,
    edition: PublishedEdition,
    kind: 'intake' | 'acceptance-refusal',
    by: CaseEvent['type'],
  ): Common {
    const form = receiptForm(edition, kind, row.channel);
    const who = this.reader.get<{ officer_id: string | null; body_id: string | null }>(WHO, [row.case_id, by]);
    const applicant = partiesView(this.open(row.parties)).find(({ role }) => role === 'applicant');
    return {
      caseId: row.case_id,
      copies: form?.copies ?? 1,
      prescribed: form?.title ?? null,
      citation: form?.citation ?? null,
      issuer: this.#body(who?.body_id ?? row.intake_body_id),
      officerName: who?.officer_id ? (this.officers.find(who.officer_id)?.name ?? null) : null,
      provider: this.#body(row.provider_id),
      serviceTitle: edition.service.title,
      applicantName: applicant?.person?.fullName ?? null,
      channel: row.channel,
      zone: row.zone,
    };
  }

  #body(bodyId: string): Common['issuer'] {
    const { id, name } = this.bodies.get(bodyId);
    return { id, name };
  }
}
