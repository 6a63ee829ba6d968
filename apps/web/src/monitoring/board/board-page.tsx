import type { ReactNode } from 'react';
import { Page } from '../../layout/page';
import { boardFilterOf } from './board-address';
import { BoardFilters } from './board-filters';
import { BoardNav } from './board-nav';
import { refreshBoard } from '../../api/monitoring-queries';
import { LiveMark } from '../../ui/live-mark';
import { useBoardParams } from './use-board-params';

export interface BoardPageProps {
  readonly title: string;
  readonly lead: string;
  /** Pages about one case or the feed are not narrowed. */
  readonly narrowed?: boolean;
  readonly children: ReactNode;
}

/** Every page of the board: its title, the way to the others, what it is narrowed to, and whether it is live. */
export function BoardPage({ title, lead, narrowed = true, children }: BoardPageProps) {
  const [params, setParams] = useBoardParams();
  const filter = boardFilterOf(params);
  return (
    <Page title={title} lead={lead} aside={<LiveMark url="/api/monitoring/live" refresh={refreshQuietly} />}>
      <BoardNav filter={filter} />
      {narrowed && <BoardFilters filter={filter} onFilter={setParams} />}
      {children}
    </Page>
  );
}

function refreshQuietly(): void {
  void refreshBoard();
}
