import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';

/** A file as it goes into the archive of a case. */
export interface ArchivedFile {
  /** Path in the archive: ASCII, relative, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Files of a case that another part of the program keeps, as far as the viewer may read them. */
export type ArchiveSource = (caseId: string, viewer: Viewer) => Promise<readonly ArchivedFile[]>;

/** Parts that keep papers or files of cases register here; what they give goes into the archive of the case. */
@Injectable()
export class ArchiveSources {
  readonly #sources: ArchiveSource[] = [];

  register(source: ArchiveSource): void {
    this.#sources.push(source);
  }

  async filesOf(caseId: string, viewer: Viewer): Promise<ArchivedFile[]> {
    const found = await Promise.all(this.#sources.map((source) => source(caseId, viewer)));
    return found.flat();
  }
}
