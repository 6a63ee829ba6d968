import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ArchiveSources, type ArchiveWanted, type TitledFile } from '#cases';
import { PublicAddress } from '../check/public-address.js';
import { RegisteredPapers } from '../register/registered-papers.js';
import { GetCasePaper } from './get-case-paper.query.js';

/** Puts the papers of a case into its archive, in the language in which it was asked for. */
@Injectable()
export class ArchivedPapers {
  constructor(
    private readonly queries: QueryBus,
    private readonly papers: RegisteredPapers,
    private readonly address: PublicAddress,
    sources: ArchiveSources,
  ) {
    sources.register((wanted) => this.#filesOf(wanted));
  }

  async #filesOf({ caseId, viewer, locale, at }: ArchiveWanted): Promise<TitledFile[]> {
    const files: TitledFile[] = [];
    for (const { paperId } of this.papers.of(caseId)) {
      const wanted = { paperId, locale, origin: this.address.of(at) };
      const { pdf, name, plainName } = await this.queries.execute(new GetCasePaper(caseId, wanted, viewer));
      files.push({ path: `papers/${plainName}.pdf`, title: name, content: pdf });
    }
    return files;
  }
}
