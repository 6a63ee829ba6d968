import { Injectable } from '@nestjs/common';
import { OfficerDirectory } from '#identity';
import { PersonalData } from '#personal-data';
import { type Channel, editions } from '#regulations';
import { ReadModelReader } from '#read-models';
import { resultCodeOf } from '../case-views/actions-of.js';
import { receiptHanding } from '../case-views/receipt-handing.js';
import type { PartyRole, PersonDetails } from '../domain/case-events.js';
import type { CaseBook, VoidReason } from '../journal/journal-events.js';
import type { JournalEntryView, JournalPerson } from './journal.view.js';

/** A number of a book with what `case_details` holds of its case. */
export interface JournalRow {
  readonly kind: CaseBook;
  readonly year: number;
  readonly number: number;
  readonly label: string;
  readonly case_id: string;
  readonly state: 'entered' | 'reserved' | 'void';
  readonly reserved_at: string;
  readonly occurred_at: string | null;
  readonly officer_id: string | null;
  readonly void_reason: VoidReason | null;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly prolongs: string | null;
  readonly edition_id: string;
  readonly edition_revision: number;
  readonly parties: string;
  readonly channel: Channel;
  readonly archive: number;
  readonly incoming_number: string | null;
  readonly paper_number: string | null;
  readonly result_number: string | null;
  readonly executor_id: string | null;
  readonly case_due: string | null;
  readonly closed_by: 'issued' | 'acceptance-refused' | 'withdrawn' | null;
  readonly closed_at: string | null;
  readonly outcome: 'favourable' | 'refusal' | null;
  readonly draft: string | null;
  readonly decision: string | null;
  readonly acceptance_refusal: string | null;
}

/** Whom a book names beside the applicant. */
const named: Readonly<Partial<Record<CaseBook, readonly PartyRole[]>>> = {
  'adopters-register': ['applicant', 'spouse'],
};

interface OpenedParty {
  readonly role: PartyRole;
  readonly details: PersonDetails | null;
}

/** Opens an entry for the reader: names and reasons lie sealed in the read models. */
@Injectable()
export class JournalEntries {
  constructor(
    private readonly personalData: PersonalData,
    private readonly officers: OfficerDirectory,
    private readonly reader: ReadModelReader,
  ) {}

  view(row: JournalRow): JournalEntryView {
    return {
      number: row.number,
      label: row.label,
      state: row.state,
      voidReason: row.void_reason,
      caseId: row.case_id,
      enteredAt: row.occurred_at,
      reservedAt: row.reserved_at,
      officer: this.#officer(row.officer_id),
      persons: this.#persons(row),
      ...this.#caseOf(row),
      handing: row.kind === 'refused-acceptance' ? receiptHanding(this.reader, row.case_id) : null,
      validFrom: row.valid_from,
      validUntil: row.valid_until,
      prolongs: row.prolongs,
    };
  }

  #persons({ kind, parties }: JournalRow): JournalPerson[] {
    const roles = named[kind] ?? ['applicant'];
    const opened = this.personalData.open(JSON.parse(parties)) as readonly OpenedParty[];
    return opened
      .filter(({ role }) => roles.includes(role))
      .map(({ role, details }) => ({ role, fullName: details?.fullName ?? null }));
  }

  #caseOf(row: JournalRow): CaseFacts {
    const edition = editions.get(row.edition_id, row.edition_revision);
    const code = resultCodeOf(row);
    const due = JSON.parse(row.case_due ?? 'null') as { readonly dueAt: string } | null;
    return {
      serviceTitle: edition.service.title,
      channel: row.channel,
      archive: row.archive === 1,
      incomingNumber: row.incoming_number,
      paperNumber: row.paper_number,
      resultNumber: row.result_number,
      executor: this.#officer(row.executor_id),
      dueAt: due?.dueAt ?? null,
      ending: endingOf(row),
      resultTitle: edition.results.find((result) => result.code === code)?.title ?? null,
      reason: this.#reason(row),
    };
  }

  #reason({ kind, acceptance_refusal }: JournalRow): string | null {
    if (kind !== 'refused-acceptance' || acceptance_refusal === null) return null;
    const { reason } = JSON.parse(acceptance_refusal) as { readonly reason: unknown };
    return this.personalData.open(reason) as string | null;
  }

  #officer(id: string | null): JournalEntryView['officer'] {
    const officer = id === null ? undefined : this.officers.find(id);
    return officer ? { id: officer.id, name: officer.name } : null;
  }
}

type CaseFacts = Pick<
  JournalEntryView,
  | 'serviceTitle'
  | 'channel'
  | 'archive'
  | 'incomingNumber'
  | 'paperNumber'
  | 'resultNumber'
  | 'executor'
  | 'dueAt'
  | 'ending'
  | 'resultTitle'
  | 'reason'
>;

function endingOf({ closed_by, closed_at, outcome }: JournalRow): JournalEntryView['ending'] {
  return closed_by === null || closed_at === null ? null : { closedBy: closed_by, outcome, closedAt: closed_at };
}
