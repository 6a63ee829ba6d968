import type { Edition } from '#regulations';
import { areas, touchedBy, wantedOf, type Area } from './coverage.js';
import type { Played } from './play-scenario.js';

/** How much of an edition its scenarios touch. */
export interface Coverage {
  readonly edition: string;
  readonly scenarios: number;
  readonly wanted: Readonly<Record<Area, number>>;
  /** What no scenario touches. */
  readonly untouched: Readonly<Record<Area, readonly string[]>>;
}

export function coverageOf(edition: Edition, played: readonly Played[]): Coverage {
  const wanted = wantedOf(edition);
  const touched = played.map(touchedBy);
  const untouched = (area: Area): readonly string[] => {
    const found = new Set(touched.flatMap((one) => one[area]));
    return wanted[area].filter((item) => !found.has(item));
  };
  return {
    edition: edition.id,
    scenarios: played.length,
    wanted: byArea((area) => wanted[area].length),
    untouched: byArea(untouched),
  };
}

function byArea<T>(value: (area: Area) => T): Readonly<Record<Area, T>> {
  return {
    steps: value('steps'),
    branches: value('branches'),
    documents: value('documents'),
    grounds: value('grounds'),
    questions: value('questions'),
  };
}

/** A table a reader takes in at a glance: per edition and area the share touched, `–` where there is nothing to touch. */
export function coverageTable(coverages: readonly Coverage[]): string {
  const head = ['edition', 'scenarios', ...areas];
  const rows = coverages.map((coverage) => [
    coverage.edition,
    String(coverage.scenarios),
    ...areas.map((area) => share(coverage, area)),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.join('\n')}\n`;
}

function share({ wanted, untouched }: Coverage, area: Area): string {
  const all = wanted[area];
  if (all === 0) return '–';
  const touched = all - untouched[area].length;
  return `${Math.floor((100 * touched) / all)} % (${touched}/${all})`;
}
