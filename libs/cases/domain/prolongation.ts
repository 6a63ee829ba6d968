import type { LegalTime } from './act.js';
import type { Prolonged } from './case-events.js';
import type { Procedure } from './procedure.js';
import { refused } from './refusals.js';

/** What an application names as the entry to prolong. */
export interface NamedEntry {
  /** Number in the register; `null` when the entry stands in none of ours. */
  readonly entry: string | null;
  /** Its last legal day; `null` when the register is to say it. */
  readonly endsOn: string | null;
}

/** An entry as the register holds it. */
export interface RegisteredEntry {
  readonly validUntil: string | null;
}

/**
 * What is prolonged and whether the application came in time. The text sets the latest day and says nothing of what
 * follows when it has passed (002, point 19; it is no ground of refusal in item 9): the application is taken in and marked.
 */
export function prolongedBy(
  { filingLimit }: Pick<Procedure, 'filingLimit'>,
  named: NamedEntry | null,
  registered: RegisteredEntry | null,
  filingDay: string,
  legalTime: LegalTime,
): Prolonged | null {
  if (filingLimit === null) {
    if (named !== null) throw refused('nothing-to-prolong');
    return null;
  }
  const endsOn = endOf(named, registered);
  const latestFiling = legalTime.daysBefore(endsOn, filingLimit.term.value);
  return { entry: named?.entry ?? null, endsOn, latestFiling, late: filingDay > latestFiling };
}

/** The register's own word goes before the officer's. */
function endOf(named: NamedEntry | null, registered: RegisteredEntry | null): string {
  if (named !== null && named.entry !== null && registered === null) {
    throw refused('register-entry-unknown', { number: named.entry });
  }
  const known = registered?.validUntil ?? null;
  const said = named?.endsOn ?? null;
  if (known !== null && said !== null && known !== said) throw refused('end-differs-from-register', { endsOn: known });
  const endsOn = known ?? said;
  if (endsOn === null) throw refused('end-of-prolonged-missing');
  return endsOn;
}
