export const parts = ['cases', 'monitoring'] as const;
export type Part = (typeof parts)[number];

/** What the program at hand is made of. */
export class InstalledParts {
  constructor(readonly parts: readonly Part[]) {}
}
