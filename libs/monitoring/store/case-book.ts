import type { ReadStage } from '#stage-stream';
import { type FoldedCase, folded, nothingYet, passEndedBy, type StepPass } from '../fold/case-state.js';
import { stageFactOf, type StageFact } from '../fold/stage-fact.js';
import { type HeldCase, readCase, writeCase } from './case-rows.js';
import type { MonitoringDb } from './monitoring-db.js';

interface OpenPage {
  state: FoldedCase;
  stages: number;
  /** A stage came before others that were folded already, or was replaced. */
  outOfOrder: boolean;
}

const PASS = 'INSERT OR REPLACE INTO step_pass VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
const MESSAGES = 'SELECT message FROM stage WHERE case_id = ? ORDER BY sequence';
const GAP_OPENS = `INSERT INTO anomaly (kind, case_id, sequence, noted_at) VALUES ('gap', ?, ?, ?)
  ON CONFLICT (case_id) WHERE kind = 'gap' AND resolved_at IS NULL DO NOTHING`;
const GAP_CLOSES = `UPDATE anomaly SET resolved_at = ? WHERE case_id = ? AND kind = 'gap' AND resolved_at IS NULL`;

/**
 * The cases that a batch touches: each is read once, carried forward stage by stage and written once. A case whose stages
 * did not come in order is folded anew from what is held.
 */
export class CaseBook {
  readonly #pages = new Map<string, OpenPage>();

  constructor(
    private readonly db: MonitoringDb,
    private readonly at: string,
  ) {}

  /** A stage that was not held before. */
  add(fact: StageFact): void {
    const page = this.#page(fact.caseId);
    page.stages += 1;
    if (fact.sequence <= page.state.lastSequence) page.outOfOrder = true;
    if (page.outOfOrder) return;
    const pass = passEndedBy(page.state, fact);
    if (pass !== null) this.#writePass(fact.caseId, pass);
    page.state = folded(page.state, fact);
  }

  /** A held stage was replaced in its place. */
  replaced(caseId: string): void {
    this.#page(caseId).outOfOrder = true;
  }

  /** A held stage is gone from its place. */
  removed(caseId: string): void {
    const page = this.#page(caseId);
    page.stages -= 1;
    page.outOfOrder = true;
  }

  close(): void {
    for (const [caseId, page] of this.#pages) {
      if (page.outOfOrder) page.state = this.#foldAnew(caseId);
      this.#write(caseId, page);
    }
  }

  #page(caseId: string): OpenPage {
    let page = this.#pages.get(caseId);
    if (page === undefined) {
      page = { ...(readCase(this.db, caseId) ?? { state: nothingYet, stages: 0 }), outOfOrder: false };
      this.#pages.set(caseId, page);
    }
    return page;
  }

  #foldAnew(caseId: string): FoldedCase {
    this.db.run('DELETE FROM step_pass WHERE case_id = ?', [caseId]);
    let state = nothingYet;
    for (const { message } of this.db.all<{ message: string }>(MESSAGES, [caseId])) {
      const fact = stageFactOf(JSON.parse(message) as ReadStage);
      const pass = passEndedBy(state, fact);
      if (pass !== null) this.#writePass(caseId, pass);
      state = folded(state, fact);
    }
    return state;
  }

  #writePass(caseId: string, { sequence, step, role, startedAt, dueAt, endedAt }: StepPass): void {
    const seconds = (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000;
    this.db.run(PASS, [caseId, sequence, step, role, startedAt, dueAt, endedAt, seconds]);
  }

  #write(caseId: string, { state, stages }: HeldCase): void {
    if (stages === 0) {
      this.db.run('DELETE FROM monitored_case WHERE case_id = ?', [caseId]);
    } else {
      writeCase(this.db, caseId, { state, stages });
      const place = [state.providerId ?? '', state.jurisdiction ?? ''];
      this.db.run('INSERT OR IGNORE INTO place_of_case VALUES (?, ?)', place);
    }
    if (stages < state.lastSequence) this.db.run(GAP_OPENS, [caseId, state.lastSequence, this.at]);
    else this.db.run(GAP_CLOSES, [this.at, caseId]);
  }
}
