import { type KeyboardEvent, useCallback, useRef } from 'react';

export interface RowKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Of every row as it is drawn: takes the focus that was sent to it before. */
  readonly drawn: (row: HTMLTableRowElement) => void;
}

/** Arrow keys go from row to row of a long list, Ctrl+Home and Ctrl+End to its ends; Tab goes through what a row holds. */
export function useRowKeys(total: number, show: (index: number) => void): RowKeys {
  const awaited = useRef<number | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowOf(event.target);
    const to = row && target(event, indexOf(row), total);
    if (row === null || to === null) return;
    event.preventDefault();
    awaited.current = to;
    show(to);
    const there = row.parentElement?.querySelector<HTMLElement>(`tr[data-index="${String(to)}"]`);
    if (there && enter(there)) awaited.current = null;
  };
  const drawn = useCallback((row: HTMLTableRowElement) => {
    if (awaited.current === indexOf(row) && enter(row)) awaited.current = null;
  }, []);
  return { onKeyDown, drawn };
}

export function rowOf(target: EventTarget): HTMLTableRowElement | null {
  return (target as HTMLElement).closest<HTMLTableRowElement>('tr[data-index]');
}

/** Which row of the list it is, from 0. */
export function indexOf(row: HTMLTableRowElement): number {
  return Number(row.dataset['index']);
}

function target({ key, ctrlKey }: KeyboardEvent, index: number, total: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1 < total ? index + 1 : null;
    case 'ArrowUp':
      return index > 0 ? index - 1 : null;
    case 'Home':
      return ctrlKey ? 0 : null;
    case 'End':
      return ctrlKey ? total - 1 : null;
    default:
      return null;
  }
}

/** False while the row has not come yet. */
function enter(row: HTMLElement): boolean {
  const link = row.querySelector<HTMLElement>('th a');
  link?.focus();
  return link !== null;
}
