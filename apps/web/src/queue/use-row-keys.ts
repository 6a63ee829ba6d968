import { type KeyboardEvent, useCallback, useRef } from 'react';

export interface RowKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Of every row: takes the focus that was sent to it before it was drawn. */
  readonly rowRef: (index: number) => (row: HTMLTableRowElement | null) => void;
}

/** Arrow keys go from row to row of a long list, Ctrl+Home and Ctrl+End to its ends; Tab goes through what a row holds. */
export function useRowKeys(total: number, show: (index: number) => void): RowKeys {
  const awaited = useRef<number | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = (event.target as HTMLElement).closest<HTMLTableRowElement>('tr[data-index]');
    const to = row && target(event, Number(row.dataset['index']), total);
    if (row === null || to === null) return;
    event.preventDefault();
    awaited.current = to;
    show(to);
    const drawn = row.parentElement?.querySelector<HTMLElement>(`tr[data-index="${String(to)}"]`);
    if (drawn && enter(drawn)) awaited.current = null;
  };
  const rowRef = useCallback(
    (index: number) => (row: HTMLTableRowElement | null) => {
      if (row !== null && awaited.current === index && enter(row)) awaited.current = null;
    },
    [],
  );
  return { onKeyDown, rowRef };
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
