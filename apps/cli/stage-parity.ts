import type { ParityCase, StageMark } from '#stage-stream';

export type Difference =
  | { readonly kind: 'missing' | 'unexpected' | 'differs'; readonly sequence: number; readonly id: string }
  | { readonly kind: 'other-event'; readonly sequence: number; readonly id: string; readonly heldId: string };

/**
 * Cases of which one side has something else, from two lists sorted by the case's id. Whatever is equal is let go at once,
 * so that neither list is ever held.
 */
export async function* differingCases(
  expected: AsyncIterator<ParityCase>,
  held: AsyncIterator<ParityCase>,
): AsyncGenerator<string, void, undefined> {
  let [one, other] = await Promise.all([expected.next(), held.next()]);
  while (one.done !== true || other.done !== true) {
    const order = compare(one.done === true ? undefined : one.value, other.done === true ? undefined : other.value);
    if (order < 0 && one.done !== true) yield one.value.caseId;
    else if (order > 0 && other.done !== true) yield other.value.caseId;
    else if (one.done !== true && other.done !== true && one.value.digest !== other.value.digest)
      yield one.value.caseId;
    if (order <= 0) one = await expected.next();
    if (order >= 0) other = await held.next();
  }
}

/** The list that has ended comes after everything. */
function compare(one: ParityCase | undefined, other: ParityCase | undefined): number {
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  if (one.caseId === other.caseId) return 0;
  return one.caseId < other.caseId ? -1 : 1;
}

/** Every difference between what a case should have and what is held of it, by sequence. */
export function differences(expected: readonly StageMark[], held: readonly StageMark[]): Difference[] {
  const bySequence = new Map(held.map((mark) => [mark.sequence, mark]));
  const found = expected.flatMap((mark) => {
    const other = bySequence.get(mark.sequence);
    bySequence.delete(mark.sequence);
    return between(mark, other);
  });
  const unexpected = [...bySequence.values()].map(
    ({ sequence, id }) => ({ kind: 'unexpected', sequence, id }) as const,
  );
  return [...found, ...unexpected].sort((one, other) => one.sequence - other.sequence);
}

function between({ sequence, id, digest }: StageMark, held: StageMark | undefined): Difference[] {
  if (held === undefined) return [{ kind: 'missing', sequence, id }];
  if (held.id !== id) return [{ kind: 'other-event', sequence, id, heldId: held.id }];
  return held.digest === digest ? [] : [{ kind: 'differs', sequence, id }];
}
