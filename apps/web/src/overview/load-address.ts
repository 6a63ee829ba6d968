/** Which figure of the load is looked into; it stands in the address, so that the way back leads to it. */
export interface LoadFigure {
  readonly due?: 'overdue' | 'week';
  /** Id of the executor; `nobody` = none is named yet. */
  readonly of?: string;
}

export const NOBODY = 'nobody';

const windows = ['overdue', 'week'] as const;

/** `null` while no figure was chosen. */
export function loadFigureOf(params: URLSearchParams): LoadFigure | null {
  const due = windows.find((window) => window === params.get('due'));
  const of = params.get('of');
  return due === undefined && of === null ? null : { ...(due && { due }), ...(of !== null && { of }) };
}

export function loadAddress(figure: LoadFigure): string {
  return `/overview?${new URLSearchParams({ ...figure }).toString()}#cases`;
}
