import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type CaseFilter, type SelectedCase, SelectedCases } from '#cases';
import type { Viewer } from '#identity';
import { csvOf } from './csv.js';
import { ocelOf } from './ocel.js';
import { xesOf } from './xes.js';

export const selectionFormats = ['ocel', 'xes', 'csv'] as const;
export type SelectionFormat = (typeof selectionFormats)[number];

export class ExportSelection extends Query<AsyncIterable<string>> {
  constructor(
    readonly viewer: Viewer,
    readonly filter: CaseFilter,
    readonly format: SelectionFormat,
  ) {
    super();
  }
}

const writers: Readonly<Record<SelectionFormat, (cases: () => AsyncIterable<SelectedCase>) => AsyncIterable<string>>> =
  {
    ocel: ocelOf,
    xes: (cases) => xesOf(cases()),
    csv: (cases) => csvOf(cases()),
  };

@QueryHandler(ExportSelection)
export class ExportSelectionHandler implements IQueryHandler<ExportSelection> {
  constructor(private readonly selected: SelectedCases) {}

  execute({ viewer, filter, format }: ExportSelection): Promise<AsyncIterable<string>> {
    return Promise.resolve(writers[format](() => this.selected.of(viewer, filter)));
  }
}
