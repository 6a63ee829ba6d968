/** What events that move the step's due date hold of it. */
interface Moving {
  readonly stepDue?: { readonly dueAt: string } | null;
  readonly moved?: readonly { readonly of: string; readonly to: string }[];
}

/** When the step that runs is due after an event that moved it; `undefined` where the event leaves it. */
export function movedStepDue(type: string, data: () => Moving): string | null | undefined {
  switch (type) {
    case 'TermResumed':
      return data().stepDue?.dueAt ?? null;
    case 'TermProlonged':
      return data().stepDue?.dueAt;
    case 'DueDatesRecalculated':
      return data().moved?.find(({ of }) => of === 'step')?.to;
    default:
      return undefined;
  }
}
