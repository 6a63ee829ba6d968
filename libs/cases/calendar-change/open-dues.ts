import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Scope } from '#identity';
import { DomainError } from '#platform';
import type { ReadModelReader } from '#read-models';
import { judgedAtOf, type RunningTermRow, type TimedRow, timedOf } from '../case-views/timed-row.js';
import type { LegalTime } from '../domain/act.js';
import type { Procedure } from '../domain/procedure.js';
import { movedDues } from '../domain/recalculation.js';
import type { MovedDue } from '../domain/term-events.js';

/** An open case with what its due dates rest on. */
export interface OpenRow extends TimedRow {
  readonly case_id: string;
  readonly incoming_number: string | null;
  readonly service: string;
  readonly edition_id: string;
  readonly edition_revision: number;
  readonly provider_id: string;
  readonly procedure_key: string;
  readonly archive: number;
  readonly last_act_at: string;
}

type Row = OpenRow & { readonly terms: string | null };

/** A case some of whose dates would move, or for which nobody can say. */
export type Found =
  | { readonly row: OpenRow; readonly moved: readonly MovedDue[]; readonly judgedAt: string }
  | { readonly row: OpenRow; readonly fault: string };

export interface FoundPage {
  /** Cases looked at so far. */
  readonly checked: number;
  readonly found: readonly Found[];
}

/** Some 20 ms of work, so that officers do not feel it. */
const PAGE = 250;

const OPEN = `FROM officer_queue q JOIN case_details d USING (case_id)
  WHERE (:providers IS NULL OR q.provider_id IN (SELECT value FROM json_each(:providers)))`;

const COUNT = `SELECT count(*) AS cases FROM officer_queue q
  WHERE :providers IS NULL OR q.provider_id IN (SELECT value FROM json_each(:providers))`;

/** The dates of the terms beside the steps come along as JSON, for those few cases that have any. */
const ROWS = `SELECT d.case_id, d.incoming_number, d.service, d.edition_id, d.edition_revision, d.provider_id,
    d.procedure_key, d.archive, d.last_act_at, d.zone, d.channel, d.case_due, d.prolonged, d.step, d.role,
    d.step_started_at, d.step_due, d.step_rework, d.branches, d.repeats_from,
    (SELECT json_group_array(json_object('code', code, 'goal', goal, 'outcome', t.outcome, 'started_at', started_at, 'due', due))
       FROM running_terms t WHERE t.case_id = d.case_id) AS terms
  ${OPEN} AND q.case_id > :after ORDER BY q.case_id LIMIT :limit`;

const PROCEDURE = 'SELECT procedure FROM pinned_procedures WHERE procedure_key = ?';

/** Looks through the open cases of the providers in scope for dates that the legal time would set otherwise. */
export class OpenDues {
  readonly #procedures = new Map<string, Procedure>();
  readonly #providers: string | null;

  constructor(
    private readonly reader: ReadModelReader,
    scope: Scope,
    private readonly legalTime: LegalTime,
    private readonly now: string,
  ) {
    this.#providers = scope === 'all' ? null : JSON.stringify(scope);
  }

  count(): number {
    return this.reader.get<{ cases: number }>(COUNT, { providers: this.#providers })?.cases ?? 0;
  }

  /** Page by page, letting others have their turn in between. */
  async *pages(): AsyncGenerator<FoundPage, void, undefined> {
    let checked = 0;
    for (let after = ''; ;) {
      const rows = this.reader.all<Row>(ROWS, { providers: this.#providers, after, limit: PAGE });
      if (rows.length === 0) return;
      checked += rows.length;
      yield { checked, found: rows.flatMap((row) => this.#found(row)) };
      after = rows.at(-1)?.case_id ?? after;
      await othersFirst();
    }
  }

  #found(row: Row): Found[] {
    try {
      const terms = JSON.parse(row.terms ?? '[]') as RunningTermRow[];
      const moved = movedDues(timedOf(row, this.#procedure(row.procedure_key), terms), this.legalTime);
      return moved.length === 0 ? [] : [{ row, moved, judgedAt: judgedAtOf({ ...row, closed_at: null }, this.now) }];
    } catch (error) {
      if (error instanceof DomainError) return [{ row, fault: error.code }];
      throw error;
    }
  }

  #procedure(key: string): Procedure {
    const known = this.#procedures.get(key);
    if (known) return known;
    const row = this.reader.get<{ procedure: string }>(PROCEDURE, [key]);
    const procedure = JSON.parse(row?.procedure ?? '{}') as Procedure;
    this.#procedures.set(key, procedure);
    return procedure;
  }
}
