import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { endings } from '#files';
import { GetCase } from '../case-details/get-case.query.js';
import { ArchiveSources, type ArchiveWanted, type TitledFile } from '../replay/archive-sources.js';
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

  async #filesOf({ caseId, viewer }: ArchiveWanted): Promise<TitledFile[]> {
    const { files } = await this.queries.execute(new GetCase(caseId, viewer));
    const archived: TitledFile[] = [];
    for (const { file, kind, fileName, sha256 } of files.attached) {
      // Of a person who was erased nothing can be read any more.
      if (sha256 === null) continue;
      const { pieces } = await this.queries.execute(new GetCaseFile(caseId, file, viewer));
      const name = `${file}.${endings[kind][0]}`;
      archived.push({
        path: `files/${name}`,
        title: fileName ?? name,
        content: Buffer.concat(await Array.fromAsync(pieces)),
      });
    }
    return archived;
  }
}
