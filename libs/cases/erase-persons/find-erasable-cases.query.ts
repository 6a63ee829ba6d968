import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { BodyDirectory, type Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import { editions } from '#regulations';
import type { CaseRow } from '../case-details/case-row.js';
import type { PartyRole, PersonDetails } from '../domain/case-events.js';
import type { ErasableCase } from './erasable-cases.view.js';

export class FindErasableCases extends Query<readonly ErasableCase[]> {
  constructor(
    readonly number: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

/** Each body counts its own numbers: the same one may be there several times, but not often. */
const NUMBERED = `SELECT * FROM case_details
  WHERE :number IN (incoming_number, paper_number, result_number)
    AND (:bodies IS NULL OR provider_id IN (SELECT value FROM json_each(:bodies)))
  ORDER BY submitted_at DESC, case_id LIMIT 100`;

interface OpenedParty {
  readonly subjectId: string;
  readonly role: PartyRole;
  readonly details: PersonDetails | null;
}

/** Cases of the bodies that an administrator administers, by their number; he reads nothing else of them. */
@QueryHandler(FindErasableCases)
export class FindErasableCasesHandler implements IQueryHandler<FindErasableCases> {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly bodies: BodyDirectory,
    private readonly personalData: PersonalData,
  ) {}

  execute({ number, viewer: { scope } }: FindErasableCases): Promise<readonly ErasableCase[]> {
    const bodies = scope === 'all' ? null : JSON.stringify(scope);
    const rows = this.reader.all<CaseRow>(NUMBERED, { number: number.trim(), bodies });
    return Promise.resolve(rows.map((row) => this.#erasable(row)));
  }

  #erasable(row: CaseRow): ErasableCase {
    const parties = this.personalData.open(JSON.parse(row.parties)) as readonly OpenedParty[];
    const { id, name } = this.bodies.get(row.provider_id);
    return {
      caseId: row.case_id,
      incomingNumber: row.incoming_number,
      serviceTitle: editions.get(row.edition_id).service.title,
      provider: { id, name },
      status: row.status,
      submittedAt: row.submitted_at,
      zone: row.zone,
      parties: parties.map(({ subjectId, role, details }) => ({ subjectId, role, erased: details === null })),
    };
  }
}
