import { Injectable } from '@nestjs/common';

/** Records beside the cases by which cases are found. */
export const linkKinds = ['complaint', 'outage'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** The slices of such records tell here in which of their tables a column `case_id` names the cases. */
@Injectable()
export class CaseLinks {
  readonly #tables = new Map<LinkKind, string>();

  register(kind: LinkKind, table: string): void {
    this.#tables.set(kind, table);
  }

  /** Condition on the case `d`; with a kind that no slice keeps nothing is found. */
  condition(kind: LinkKind): string {
    const table = this.#tables.get(kind);
    return table === undefined ? '0' : `EXISTS (SELECT 1 FROM ${table} linked WHERE linked.case_id = d.case_id)`;
  }
}
