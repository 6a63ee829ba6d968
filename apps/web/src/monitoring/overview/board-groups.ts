import type { CaseSearch } from '../../api/monitoring-queries';
import type { BoardOverview, CaseCounts } from '../../api/views';
import { NO_REGION } from '../board/board-address';

/** What the open cases are counted by. */
export const groupings = ['service', 'body', 'region', 'step', 'stage'] as const;
export type Grouping = (typeof groupings)[number];

export function groupingOf(params: URLSearchParams): Grouping {
  return groupings.find((one) => one === params.get('by')) ?? 'service';
}

/** One line of the board: its name, its counts, and the cases that it counts. */
export interface BoardGroup {
  readonly key: string;
  readonly name: string;
  readonly counts: CaseCounts;
  readonly search: CaseSearch;
  /** What one looks at next when this line is opened. */
  readonly next: Grouping | null;
}

export interface GroupNames {
  readonly service: (service: BoardOverview['byService'][number]['service']) => string;
  readonly body: (body: BoardOverview['byBody'][number]['body']) => string;
  readonly region: (region: string | null) => string;
  readonly step: (step: BoardOverview['byStep'][number]) => string;
  readonly stage: (stage: string) => string;
}

/** The late first, then the most. */
export function boardGroups(overview: BoardOverview, by: Grouping, names: GroupNames): BoardGroup[] {
  return groupsBy[by](overview, names).sort(
    (a, b) => b.counts.late - a.counts.late || b.counts.open - a.counts.open || a.name.localeCompare(b.name),
  );
}

const groupsBy: Readonly<Record<Grouping, (overview: BoardOverview, names: GroupNames) => BoardGroup[]>> = {
  service: ({ byService }, names) =>
    byService.map(({ service, counts }) => ({
      ...{ key: service.code, name: names.service(service), counts },
      ...{ search: { service: service.code }, next: 'body' },
    })),
  body: ({ byBody }, names) =>
    byBody.map(({ body, counts }) => ({
      ...{ key: body.id, name: names.body(body), counts },
      ...{ search: { body: body.id }, next: 'step' },
    })),
  region: ({ byRegion }, names) =>
    byRegion.map(({ region, counts }) => ({
      ...{ key: region ?? NO_REGION, name: names.region(region), counts },
      ...{ search: { region: region ?? NO_REGION }, next: 'body' },
    })),
  step: ({ byStep }, names) =>
    byStep.map((step) => ({
      ...{ key: `${step.editionId} ${String(step.step)}`, name: names.step(step), counts: step.counts },
      ...{ search: { edition: step.editionId, step: step.step }, next: null },
    })),
  stage: ({ byStage }, names) =>
    byStage.map(({ stage, counts }) => ({
      ...{ key: stage, name: names.stage(stage), counts },
      ...{ search: { stage }, next: null },
    })),
};
