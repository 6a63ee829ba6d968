import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueItem } from '../api/views';
import { useNumber } from '../format/use-format';
import { useMedia } from '../ui/use-media';
import styles from './queue.module.css';
import { QueueRow } from './queue-row';
import type { Selection } from './use-selection';
import { indexOf, rowOf, useRowKeys } from './use-row-keys';

export interface QueueTableProps {
  readonly total: number;
  readonly rowAt: (index: number) => QueueItem | undefined;
  /** Which rows are about to be seen. */
  readonly onSeen: (from: number, to: number) => void;
  readonly selection: Selection;
}

const LIKELY_HEIGHT = 88;
const DRAWN_BEYOND = 8;

/** Only the rows near what is seen are drawn, however many there are; the table still says how many it has. */
export function QueueTable({ total, rowAt, onSeen, selection }: QueueTableProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useRows(body, total, onSeen);
  const keys = useRowKeys(total, (index) => rows.scrollToIndex(index));
  const { measureElement } = rows;
  const { drawn: takeFocus } = keys;
  const drawn = useCallback(
    (row: HTMLTableRowElement | null) => {
      measureElement(row);
      if (row) takeFocus(row);
    },
    [measureElement, takeFocus],
  );
  /** With shift: all from the one picked before to this. */
  const pick = ({ target, shiftKey }: MouseEvent): void => {
    const row = target instanceof HTMLInputElement ? rowOf(target) : null;
    const item = row && rowAt(indexOf(row));
    if (row && item) selection.toggle(item, indexOf(row), shiftKey);
  };
  const shown = rows.getVirtualItems();
  const above = (shown[0]?.start ?? 0) - rows.options.scrollMargin;
  const below = rows.getTotalSize() - ((shown.at(-1)?.end ?? 0) - rows.options.scrollMargin);
  if (useMedia('print')) return <PrintedTable total={total} rowAt={rowAt} />;
  return (
    <table className={styles['table']} aria-rowcount={total + 1}>
      <caption className="visually-hidden">{t('queue.caption')}</caption>
      <QueueHead />
      <tbody ref={body} onKeyDown={keys.onKeyDown} onClick={pick}>
        <Gap height={Math.max(0, above)} />
        {shown.map(({ index, key }) => {
          const item = rowAt(index);
          return (
            <QueueRow
              key={key}
              index={index}
              item={item}
              isPicked={item !== undefined && selection.picked.has(item.caseId)}
              drawn={drawn}
            />
          );
        })}
        <Gap height={Math.max(0, below)} />
      </tbody>
    </table>
  );
}

/** On paper nothing scrolls: all that has come stands there, and how much of the list that is. */
function PrintedTable({ total, rowAt }: Pick<QueueTableProps, 'total' | 'rowAt'>) {
  const { t } = useTranslation();
  const number = useNumber();
  const items = Array.from({ length: total }, (_, index) => rowAt(index)).filter((item) => item !== undefined);
  return (
    <>
      <table className={styles['table']}>
        <QueueHead />
        <tbody>
          {items.map((item, index) => (
            <QueueRow key={item.caseId} index={index} item={item} />
          ))}
        </tbody>
      </table>
      {items.length < total && <p>{t('work.printed', { shown: number(items.length), all: number(total) })}</p>}
    </>
  );
}

function useRows(body: { readonly current: HTMLElement | null }, count: number, onSeen: QueueTableProps['onSeen']) {
  const scrollMargin = useTop(body);
  const rows = useWindowVirtualizer({
    count,
    scrollMargin,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: DRAWN_BEYOND,
    // Else the first drawing holds no row, and a second one follows at once.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  const shown = rows.getVirtualItems();
  const [from, to] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  useLayoutEffect(() => onSeen(from, to), [onSeen, from, to]);
  return rows;
}

/** How far down the page the element begins; what lies above it grows and shrinks. */
function useTop(element: { readonly current: HTMLElement | null }): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

function QueueHead() {
  const { t } = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={styles['pick']}>
          <span className="visually-hidden">{t('work.pick.column')}</span>
        </th>
        <th scope="col" className={styles['due']}>
          {t('queue.column.due')}
        </th>
        <th scope="col" className={styles['case']}>
          {t('queue.column.case')}
        </th>
        <th scope="col">{t('queue.column.service')}</th>
        <th scope="col" className={styles['act']}>
          {t('queue.column.action')}
        </th>
      </tr>
    </thead>
  );
}

/** Stands for the rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true" className={styles['gap']}>
      <td colSpan={5} style={{ height }} />
    </tr>
  );
}
