import type { MonitoringDb } from './monitoring-db.js';
import type { Effect } from './stage-rows.js';

/** Two machines' clocks may differ so much without anybody being told. */
const TOLERATED_MS = 5_000;

/** What a batch came to. */
export class BatchTally {
  readonly effects: Record<Effect | 'dead', number> = { new: 0, duplicate: 0, corrected: 0, conflict: 0, dead: 0 };
  /** Records of the feed; what is replayed is not taken again. */
  taken = 0;
  newestRecordedAt: string | null = null;

  constructor(readonly at: string) {}

  add(effect: Effect | 'dead'): void {
    this.effects[effect] += 1;
  }

  see(recordedAt: string): void {
    if (this.newestRecordedAt === null || recordedAt > this.newestRecordedAt) this.newestRecordedAt = recordedAt;
  }

  changedAnything(): boolean {
    const { new: stages, corrected, conflict, dead } = this.effects;
    return stages + corrected + conflict + dead > 0;
  }

  /** By how much the newest message comes from the future; 0 within what is tolerated. */
  aheadMs(): number {
    const ahead = this.newestRecordedAt === null ? 0 : Date.parse(this.newestRecordedAt) - Date.parse(this.at);
    return ahead > TOLERATED_MS ? ahead : 0;
  }
}

const ADD = `UPDATE tally SET taken = taken + ?, stages = stages + ?, duplicates = duplicates + ?, corrected = corrected + ?,
  conflicts = conflicts + ?, newest_recorded_at = nullif(max(ifnull(newest_recorded_at, ''), ?), ''), taken_at = ?, ahead_ms = ?`;

export function addToTally(db: MonitoringDb, tally: BatchTally): void {
  const { taken, effects, newestRecordedAt, at } = tally;
  const { new: stages, duplicate, corrected, conflict } = effects;
  db.run(ADD, [taken, stages, duplicate, corrected, conflict, newestRecordedAt ?? '', at, tally.aheadMs()]);
}
