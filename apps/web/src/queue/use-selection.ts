import { useState } from 'react';
import { actingFor } from '../api/acting-for';
import type { QueueItem } from '../api/views';

export interface Selection {
  readonly picked: ReadonlyMap<string, QueueItem>;
  readonly toggle: (item: QueueItem, index: number, toThere: boolean) => void;
  readonly all: () => void;
  readonly none: () => void;
  readonly isGathering: boolean;
}

/** More than anybody looks through before sending. */
export const MOST_PICKED = 500;

/** Many cases at once are done for one officer: those of one who is away, in his own list. */
export function isPickable({ actingFor: absent }: Pick<QueueItem, 'actingFor'>): boolean {
  return absent === null || absent.id === actingFor();
}

const NOTHING: ReadonlyMap<string, QueueItem> = new Map();

/** The cases that were picked, in the order of the list; with shift, all from the one before to this. */
export function useSelection(
  total: number,
  fetchRows: (from: number, to: number) => Promise<readonly QueueItem[]>,
): Selection {
  const [picked, setPicked] = useState(NOTHING);
  const [last, setLast] = useState(0);
  const [isGathering, setGathering] = useState(false);
  const add = async (from: number, to: number): Promise<void> => {
    setGathering(true);
    try {
      const rows = await fetchRows(from, to);
      setPicked((before) => atMost([...before.values(), ...rows.filter(isPickable)]));
    } finally {
      setGathering(false);
    }
  };
  return {
    picked,
    isGathering,
    none: () => setPicked(NOTHING),
    all: () => void add(0, Math.min(total, MOST_PICKED) - 1),
    toggle: (item, index, toThere) => {
      setLast(index);
      if (toThere) void add(Math.min(last, index), Math.max(last, index));
      else setPicked((before) => toggled(before, item));
    },
  };
}

function toggled(before: ReadonlyMap<string, QueueItem>, item: QueueItem): ReadonlyMap<string, QueueItem> {
  const others = [...before.values()].filter(({ caseId }) => caseId !== item.caseId);
  return atMost(before.has(item.caseId) ? others : [...others, item]);
}

function atMost(items: readonly QueueItem[]): ReadonlyMap<string, QueueItem> {
  const distinct = new Map(items.map((item) => [item.caseId, item]));
  return new Map([...distinct].slice(0, MOST_PICKED));
}
