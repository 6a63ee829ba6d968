import { Readable } from 'node:stream';
import { Controller, Get, Param, ParseEnumPipe, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { CaseFilterQuery, filterOf, ReadYourWrites } from '#cases';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CorrelationId } from '#platform';
import { LookDesk } from '../look-commands/look-desk.js';
import { ExportSelection, type SelectionFormat, selectionFormats } from './export-selection.query.js';
import { GetLabels } from './get-labels.query.js';
import { LabelsView } from './labels.view.js';

export class SelectionQuery extends CaseFilterQuery {
  /** A look at a selection, opened with its reason. */
  @IsUUID()
  look!: string;
}

const files: Readonly<Record<SelectionFormat, { readonly name: string; readonly type: string }>> = {
  ocel: { name: 'cases.ocel.json', type: 'application/json; charset=utf-8' },
  xes: { name: 'cases.xes', type: 'application/xml; charset=utf-8' },
  csv: { name: 'cases.csv', type: 'text/csv; charset=utf-8; header=present' },
};

/** Selections of cases for tools: codes and ids alone, not a word on people. */
@ApiTags('audit')
@Controller('case-exports')
@Allow('auditor')
export class CaseExportsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
    private readonly desk: LookDesk,
  ) {}

  /** What the codes of the exports are called. */
  @Get('labels')
  @ApiOkResponse({ type: LabelsView })
  getLabels(): Promise<LabelsView> {
    return this.queries.execute(new GetLabels());
  }

  /** The cases that the filter finds, with their courses: OCEL 2.0 (JSON), XES, or a table. */
  @Get(':format')
  @ApiParam({ name: 'format', enum: selectionFormats })
  @ApiProduces('application/json', 'application/xml', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportSelection(
    @Param('format', new ParseEnumPipe(selectionFormats)) format: SelectionFormat,
    @Query() query: SelectionQuery,
    @CurrentViewer() viewer: Viewer,
    @CorrelationId() correlationId: string,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    const sight = { caseId: null, what: 'selection', format, filter: asked(query) } as const;
    await this.desk.note({ lookId: query.look, viewer, correlationId }, sight);
    const lines = await this.queries.execute(new ExportSelection(viewer, filterOf(query, viewer.body.zone), format));
    const { name, type } = files[format];
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type,
      disposition: `attachment; filename="${name}"`,
    });
  }
}

/** A number this long may be a person's: the record, which is never erased, does without. */
const LONG_NUMBER = /\d{10,}/g;

/** The conditions as they were asked, for the record. */
function asked({ look: _, atLeast: __, ...filter }: SelectionQuery): string {
  return Object.entries(filter)
    .map(([name, value]) => `${name}=${String(value).replaceAll(LONG_NUMBER, '…')}`)
    .join('&');
}
