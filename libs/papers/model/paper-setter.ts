import { Injectable } from '@nestjs/common';
import type { Locale } from '#platform';
import { PaperRenderer } from '../rendering/paper-renderer.js';
import { RegisteredPapers, type RegisteredPaper } from '../register/registered-papers.js';
import { paperTitles } from '../words/paper-titles.js';
import { Wording } from '../words/wording.js';
import { framed, type PaperBody } from './paper-frame.js';
import type { PdfFile } from './pdf-answer.js';

/** In which language, and where its check is found. */
export interface PaperWanted {
  readonly paperId: string;
  readonly locale: Locale;
  /** `https://host` of the public check. */
  readonly origin: string;
}

/** Puts number, day and check around what a paper says, and sets it. */
@Injectable()
export class PaperSetter {
  constructor(
    private readonly papers: RegisteredPapers,
    private readonly renderer: PaperRenderer,
  ) {}

  /** @throws DomainError `paper-not-found` */
  async set(
    recordId: string,
    { paperId, locale, origin }: PaperWanted,
    bodyOf: (paper: RegisteredPaper, say: Wording) => Promise<PaperBody>,
  ): Promise<PdfFile> {
    const paper = this.papers.get(recordId, paperId);
    const say = new Wording(locale, paper.zone);
    const pdf = await this.renderer.render(framed(paper, await bodyOf(paper, say), say, origin));
    return { pdf, name: `${say.text(paperTitles[paper.kind])} ${paper.number}`, plainName: `${paperId}-${locale}` };
  }
}
