import type { JournalColumn, JournalEntry } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import table from '../ui/table.module.css';
import { JournalCell } from './journal-cell';
import styles from './journals.module.css';

export interface JournalTableProps {
  readonly columns: readonly JournalColumn[];
  readonly items: readonly JournalEntry[];
  readonly zone: string;
  readonly caption: string;
  /** On paper: stands above the columns on every sheet; no links, smaller letters. */
  readonly running?: string;
}

/** The columns of the book are the API's to say. */
export function JournalTable({ columns, items, zone, caption, running }: JournalTableProps) {
  const localized = useLocalized();
  const printed = running !== undefined;
  const className = printed ? styles['printed'] : `${table['table'] ?? ''} ${styles['book'] ?? ''}`;
  return (
    <table className={className} data-print={printed ? undefined : 'landscape'}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        {printed && (
          <tr>
            <td colSpan={columns.length}>{running}</td>
          </tr>
        )}
        <tr>
          {columns.map(({ code, title }) => (
            <th key={code} scope="col">
              {localized(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((entry) => (
          <tr
            key={entry.number}
            className={entry.state === 'void' ? styles['void'] : undefined}
            data-state={entry.state}
          >
            {columns.map(({ code, title }, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={code}
                  className={wideColumns.has(code) ? styles['wide'] : undefined}
                  {...(index === 0 ? { scope: 'row' } : { 'data-label': localized(title) })}
                >
                  <JournalCell column={code} entry={entry} zone={zone} linked={!printed} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const wideColumns: ReadonlySet<JournalColumn['code']> = new Set<JournalColumn['code']>(['service', 'result', 'reason']);
