import type { StepDuration } from '../../api/views';

/** The steps of one edition, in their order. */
export interface EditionDurations {
  readonly editionId: string;
  readonly service: StepDuration['service'];
  readonly steps: readonly StepDuration[];
}

export function byEdition(items: readonly StepDuration[]): EditionDurations[] {
  const editions = Map.groupBy(items, ({ editionId }) => editionId);
  return [...editions].flatMap(([editionId, steps]) => {
    const [first] = steps;
    return first ? [{ editionId, service: first.service, steps: steps.toSorted((a, b) => a.step - b.step) }] : [];
  });
}

const MINUTES: Readonly<Partial<Record<string, number>>> = { minute: 1, hour: 60 };
const DAY = 1_440;

/** Where the norm stands on an axis of elapsed time: its days are read as whole days. */
export function normMinutes({ norm }: StepDuration): number | null {
  return norm === null ? null : norm.value * (MINUTES[norm.unit] ?? DAY);
}
