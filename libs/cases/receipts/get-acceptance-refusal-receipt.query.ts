import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { DomainError } from '#platform';
import type { LocalizedText } from '#regulations';
import type { AcceptanceRefusalView } from '../case-details/acts.view.js';
import { faultyView } from '../case-details/case-acts.js';
import { ReceiptSources } from './receipt-sources.js';
import type { AcceptanceRefusalReceiptView } from './receipt.view.js';

export class GetAcceptanceRefusalReceipt extends Query<AcceptanceRefusalReceiptView> {
  constructor(
    readonly caseId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

/** Named in the text's own form of the receipt. */
const LAW: LocalizedText = {
  kk: '«Мемлекеттік көрсетілетін қызметтер туралы» Қазақстан Республикасы Заңының 20-бабының 2-тармағы',
  ru: 'пункт 2 статьи 20 Закона Республики Казахстан «О государственных услугах»',
  en: 'Article 20, paragraph 2 of the Law of the Republic of Kazakhstan on state services',
};

type Refused = Pick<AcceptanceRefusalView, 'occurredAt' | 'receiptNumber' | 'reason'> & { readonly missing: unknown };

@QueryHandler(GetAcceptanceRefusalReceipt)
export class GetAcceptanceRefusalReceiptHandler implements IQueryHandler<GetAcceptanceRefusalReceipt> {
  constructor(private readonly sources: ReceiptSources) {}

  /** @throws DomainError `receipt-not-there` when acceptance was not refused */
  execute({ caseId, viewer }: GetAcceptanceRefusalReceipt): Promise<AcceptanceRefusalReceiptView> {
    const { row, edition } = this.sources.of(caseId, viewer);
    if (row.acceptance_refusal === null) throw new DomainError('not-found', 'receipt-not-there');
    const refusal = this.sources.open(row.acceptance_refusal) as Refused;
    const common = this.sources.common(row, edition, 'acceptance-refusal', 'AcceptanceRefused');
    return Promise.resolve({
      ...common,
      issuedAt: refusal.occurredAt,
      receiptNumber: refusal.receiptNumber,
      citation: common.citation ?? edition.acceptanceRefusal?.citation ?? null,
      law: common.prescribed === null ? null : LAW,
      missing: faultyView(refusal.missing, edition, row.channel),
      reason: common.prescribed === null ? refusal.reason : null,
      handing: this.sources.handing(caseId),
    });
  }
}
