import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { DateTime } from 'luxon';
import { IsLegalDay, IsSafeText } from '#platform';
import type { Channel } from '#regulations';
import { channels } from '../case-commands/channels.js';
import { AtLeast } from '../case-views/reading.js';
import type { CaseFilter } from './case-filter.js';
import { type LinkKind, linkKinds } from './case-links.js';

const CODE = /^[a-z0-9-]{1,80}$/;

/** Facts by which cases are looked for. Legal days are those of the reader's office, both included. */
export class CaseFilterQuery extends AtLeast {
  @IsOptional()
  @IsIn(['open', 'closed'])
  status?: 'open' | 'closed';

  @IsOptional()
  @Matches(CODE)
  service?: string;

  @IsOptional()
  @Matches(CODE)
  edition?: string;

  /** Incoming number, number in the paper journal, or number of the result, whole. */
  @IsOptional()
  @IsSafeText({ max: 60 })
  number?: string;

  /**
   * Beginnings of numbers (incoming, result, decision, contract, register, paper journal) and of words of the parties' names, all of which
   * a case has to have. Kazakh letters may be typed without their marks.
   */
  @IsOptional()
  @IsSafeText({ max: 100 })
  q?: string;

  /** The body that provides, takes in, or decides. */
  @IsOptional()
  @Matches(CODE)
  body?: string;

  @IsOptional()
  @IsUUID()
  executor?: string;

  /** An officer who did anything in the case, himself or through his deputy. */
  @IsOptional()
  @IsUUID()
  actor?: string;

  @IsOptional()
  @IsIn(channels)
  channel?: Channel;

  @IsOptional()
  @IsIn(['favourable', 'refusal'])
  outcome?: 'favourable' | 'refusal';

  @IsOptional()
  @IsIn(['issued', 'acceptance-refused', 'withdrawn'])
  closedBy?: 'issued' | 'acceptance-refused' | 'withdrawn';

  /** Code of a ground of refusal. */
  @IsOptional()
  @Matches(CODE)
  ground?: string;

  /** Late at any step, or never. */
  @IsOptional()
  @IsBoolean()
  late?: boolean;

  @IsOptional()
  @IsBoolean()
  archive?: boolean;

  @IsOptional()
  @IsLegalDay()
  submittedFrom?: string;

  @IsOptional()
  @IsLegalDay()
  submittedUntil?: string;

  @IsOptional()
  @IsLegalDay()
  closedFrom?: string;

  @IsOptional()
  @IsLegalDay()
  closedUntil?: string;

  /** With a complaint, or on the record of an outage. */
  @IsOptional()
  @IsIn(linkKinds)
  linked?: LinkKind;
}

export function filterOf(query: CaseFilterQuery, zone: string): CaseFilter {
  const { submittedFrom, submittedUntil, closedFrom, closedUntil } = query;
  return {
    status: query.status ?? null,
    service: query.service ?? null,
    edition: query.edition ?? null,
    number: query.number ?? null,
    q: query.q ?? null,
    body: query.body ?? null,
    executor: query.executor ?? null,
    actor: query.actor ?? null,
    channel: query.channel ?? null,
    outcome: query.outcome ?? null,
    closedBy: query.closedBy ?? null,
    ground: query.ground ?? null,
    late: query.late ?? null,
    archive: query.archive ?? null,
    submittedFrom: startOf(submittedFrom, zone),
    submittedBefore: startOf(submittedUntil, zone, 1),
    closedFrom: startOf(closedFrom, zone),
    closedBefore: startOf(closedUntil, zone, 1),
    linked: query.linked ?? null,
  };
}

/** The instant at which the legal day, or so many days later, begins. */
function startOf(day: string | undefined, zone: string, later = 0): string | null {
  return day === undefined ? null : DateTime.fromISO(day, { zone }).plus({ days: later }).toUTC().toISO();
}
