import type { Channel } from '#regulations';
import type { LinkKind } from './case-links.js';

/** By which facts cases are looked for; what is `null` does not matter. */
export interface CaseFilter {
  readonly status: 'open' | 'closed' | null;
  readonly service: string | null;
  readonly edition: string | null;
  /** Incoming number, number in the paper journal, or number of the result, whole. */
  readonly number: string | null;
  /** Beginnings of numbers and of words of names. */
  readonly q: string | null;
  /** The body that provides, takes in, or decides. */
  readonly body: string | null;
  readonly executor: string | null;
  /** An officer who did anything in it, himself or through his deputy. */
  readonly actor: string | null;
  readonly channel: Channel | null;
  readonly outcome: 'favourable' | 'refusal' | null;
  readonly closedBy: 'issued' | 'acceptance-refused' | 'withdrawn' | null;
  /** Code of a ground of refusal. */
  readonly ground: string | null;
  /** Late at any step, or never. */
  readonly late: boolean | null;
  /** Entered after its edition had been repealed, or not. */
  readonly archive: boolean | null;
  /** Instants, the second not included. */
  readonly submittedFrom: string | null;
  readonly submittedBefore: string | null;
  readonly closedFrom: string | null;
  readonly closedBefore: string | null;
  readonly linked: LinkKind | null;
}

/** Conditions on the case `d`, each a name of the filter and what it asks. */
const conditions: Readonly<Record<Exclude<keyof CaseFilter, 'linked' | 'q'>, string>> = {
  status: 'd.status = :status',
  service: 'd.service = :service',
  edition: 'd.edition_id = :edition',
  number: ':number IN (d.incoming_number, d.paper_number, d.result_number)',
  body: ':body IN (d.provider_id, d.intake_body_id, d.administration_id)',
  executor: 'd.executor_id = :executor',
  actor: 'd.case_id IN (SELECT a.case_id FROM case_actors a WHERE a.officer_id = :actor)',
  channel: 'd.channel = :channel',
  outcome: 'd.outcome = :outcome',
  closedBy: 'd.closed_by = :closedBy',
  ground: 'EXISTS (SELECT 1 FROM refusal_grounds g WHERE g.case_id = d.case_id AND g.code = :ground)',
  late: 'EXISTS (SELECT 1 FROM late_moments l WHERE l.case_id = d.case_id) = :late',
  archive: 'd.archive = :archive',
  submittedFrom: 'd.submitted_at >= :submittedFrom',
  submittedBefore: 'd.submitted_at < :submittedBefore',
  closedFrom: 'd.closed_at >= :closedFrom',
  closedBefore: 'd.closed_at < :closedBefore',
};

export interface FilterSql {
  readonly where: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Conditions that no column answers. */
export interface FoundElsewhere {
  readonly linkCondition: (kind: LinkKind) => string;
  /** Cases that the search for `q` found; `null` when it was not asked for. */
  readonly found: readonly string[] | null;
}

/** What is not asked for stands in no condition, so that the indexes are used. */
export function filterSql(
  { linked, q: _, ...filter }: CaseFilter,
  { linkCondition, found }: FoundElsewhere,
): FilterSql {
  const asked = Object.entries(filter).filter(([, value]) => value !== null) as [
    keyof typeof conditions,
    string | boolean,
  ][];
  const all = [
    ...asked.map(([name]) => conditions[name]),
    ...(linked === null ? [] : [linkCondition(linked)]),
    ...(found === null ? [] : ['d.case_id IN (SELECT value FROM json_each(:found))']),
  ];
  const values = asked.map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : value] as const);
  return {
    where: all.length === 0 ? '1' : all.map((condition) => `(${condition})`).join(' AND '),
    params: {
      ...Object.fromEntries<string | number>(values),
      ...(found === null ? {} : { found: JSON.stringify(found) }),
    },
  };
}
