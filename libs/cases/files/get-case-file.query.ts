import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { FileStore } from '#files';
import type { Viewer } from '#identity';
import { PersonalData } from '#personal-data';
import { DomainError } from '#platform';
import { ReadModelReader } from '#read-models';
import { VisibleCases } from '../case-details/visible-cases.js';
import type { Opened } from '../case-details/opened-events.js';
import type { FileKind } from '../domain/branch-events.js';
import type { CaseEventOf } from '../domain/case-events.js';

export interface OpenedFile {
  readonly fileName: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly pieces: AsyncIterable<Buffer>;
}

export class GetCaseFile extends Query<OpenedFile> {
  constructor(
    readonly caseId: string,
    readonly file: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const ATTACHED = `SELECT data FROM case_history
  WHERE case_id = ? AND type = 'FileAttached' AND data ->> 'file' = ? ORDER BY revision DESC LIMIT 1`;

/** A file that is or was attached to a case, for whoever may see the case. */
@QueryHandler(GetCaseFile)
export class GetCaseFileHandler implements IQueryHandler<GetCaseFile> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
    private readonly files: FileStore,
  ) {}

  async execute({ caseId, file, viewer }: GetCaseFile): Promise<OpenedFile> {
    this.cases.get(caseId, viewer);
    const row = this.reader.get<{ data: string }>(ATTACHED, [caseId, file]);
    if (row === undefined) throw new DomainError('not-found', 'file-not-found');
    const stored = JSON.parse(row.data) as CaseEventOf<'FileAttached'>['data'];
    const { content, kind, size } = this.personalData.open(stored) as Opened<typeof stored>;
    const pieces = content === null ? undefined : await this.files.open(stored.content.$personal, file);
    if (content === null || pieces === undefined) throw new DomainError('not-found', 'file-not-found');
    return { fileName: content.fileName, kind, size, pieces };
  }
}
