import { Injectable } from '@nestjs/common';
import type { Viewer } from '#identity';
import type { Locale } from '#platform';

/** A file as it goes into the archive of a case. */
export interface ArchivedFile {
  /** Path in the archive: ASCII, relative, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** As the page of the archive lists it. */
export interface TitledFile extends ArchivedFile {
  /** In the language of the archive. */
  readonly title: string;
}

export interface ArchiveWanted {
  readonly caseId: string;
  readonly viewer: Viewer;
  readonly locale: Locale;
  /** Where the archive was asked for. */
  readonly at: { readonly protocol: string; readonly host: string };
}

/** Files of a case that another part of the program keeps, as far as the viewer may read them. */
export type ArchiveSource = (wanted: ArchiveWanted) => Promise<readonly TitledFile[]>;

/** Parts that keep papers or files of cases register here; what they give goes into the archive of the case. */
@Injectable()
export class ArchiveSources {
  readonly #sources: ArchiveSource[] = [];

  register(source: ArchiveSource): void {
    this.#sources.push(source);
  }

  async filesOf(wanted: ArchiveWanted): Promise<TitledFile[]> {
    const found = await Promise.all(this.#sources.map((source) => source(wanted)));
    return found.flat();
  }
}
