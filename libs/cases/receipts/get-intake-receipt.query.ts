import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { DomainError } from '#platform';
import { documentsView } from '../case-details/case-acts.js';
import type { CaseDue } from '../domain/case-events.js';
import { ReceiptSources } from './receipt-sources.js';
import type { IntakeReceiptView } from './receipt.view.js';

export class GetIntakeReceipt extends Query<IntakeReceiptView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(GetIntakeReceipt)
export class GetIntakeReceiptHandler implements IQueryHandler<GetIntakeReceipt> {
  constructor(private readonly sources: ReceiptSources) {}

  /** @throws DomainError `receipt-not-there` when acceptance was refused */
  execute({ caseId, viewer }: GetIntakeReceipt): Promise<IntakeReceiptView> {
    const { row, edition } = this.sources.of(caseId, viewer);
    if (row.closed_by === 'acceptance-refused') throw new DomainError('not-found', 'receipt-not-there');
    const due = JSON.parse(row.case_due ?? 'null') as CaseDue | null;
    return Promise.resolve({
      ...this.sources.common(row, edition, 'intake', 'ApplicationSubmitted'),
      issuedAt: row.submitted_at,
      incomingNumber: row.incoming_number,
      documents: documentsView(this.sources.open(row.documents), edition, row.channel),
      expectedAt: due?.dueAt ?? null,
      handout: row.handout,
    });
  }
}
