import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { endings } from '#files';
import { GetCase } from '../case-details/get-case.query.js';
import { type ArchivedFile, ArchiveSources, type ArchiveWanted } from '../replay/archive-sources.js';
import { GetCaseFile } from './get-case-file.query.js';

/** Puts what is attached to a case into its archive, under the names that the events know it by. */
@Injectable()
export class ArchivedFiles {
  constructor(
    private readonly queries: QueryBus,
    sources: ArchiveSources,
  ) {
    sources.register((wanted) => this.#filesOf(wanted));
  }

  async #filesOf({ caseId, viewer }: ArchiveWanted): Promise<ArchivedFile[]> {
    const { files } = await this.queries.execute(new GetCase(caseId, viewer));
    const archived: ArchivedFile[] = [];
    for (const { file, kind, sha256 } of files.attached) {
      // Of a person who was erased nothing can be read any more.
      if (sha256 === null) continue;
      const { pieces } = await this.queries.execute(new GetCaseFile(caseId, file, viewer));
      archived.push({
        path: `files/${file}.${endings[kind][0]}`,
        content: Buffer.concat(await Array.fromAsync(pieces)),
      });
    }
    return archived;
  }
}
