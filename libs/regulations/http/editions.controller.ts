import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';

import { Public } from '#platform';

import { EditionLibrary } from '../edition-library.js';
import type { PublishedEdition } from '../edition.js';
import { EditionChoiceView } from './edition-choice.view.js';
import type { EditionSummary } from './edition-choice.view.js';
import { ChooseEditionQuery, ListEditionsQuery } from './edition.queries.js';
import { EditionView } from './edition.view.js';

/** What the law says, for everybody: no sign-in. */
@ApiTags('editions')
@Public()
@Controller('editions')
export class EditionsController {
  constructor(private readonly library: EditionLibrary) {}

  /** All editions, or those that fit. */
  @Get()
  @ApiOkResponse({ type: EditionView, isArray: true })
  listEditions(@Query() query: ListEditionsQuery): readonly EditionView[] {
    return this.library.list(query);
  }

  /** The edition that would rule an application filed on the given day. */
  @Get('choose')
  @ApiOkResponse({ type: EditionChoiceView })
  chooseEdition(@Query() { on: filingDate, ...query }: ChooseEditionQuery): EditionChoiceView {
    const { edition, uncertain, candidates } = this.library.choose({ ...query, filingDate });
    return { edition: summaryOf(edition), uncertain, candidates: candidates.map(summaryOf) };
  }

  /** One edition in full. */
  @Get(':slug')
  @ApiOkResponse({ type: EditionView })
  getEdition(@Param('slug') slug: string): EditionView {
    return this.library.get(slug);
  }
}

function summaryOf({ id, revision, contentHash, service: { title } }: PublishedEdition): EditionSummary {
  return { id, revision, contentHash, title };
}
