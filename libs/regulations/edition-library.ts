import { DomainError } from '#platform';

import type { LocalizedText, PublishedEdition } from './edition.js';
import { isInForce } from './in-force.js';
import type { InForceAnswer } from './in-force.js';
import { newestRevisions } from './newest-revisions.js';

/** Acts of the whole country apply in every jurisdiction. */
const COUNTRY = 'kz';

export interface EditionFilter {
  readonly service?: string | undefined;
  readonly jurisdiction?: string | undefined;
  /** Local day `YYYY-MM-DD` on which the edition may be in force. */
  readonly on?: string | undefined;
}

export interface EditionRequest {
  readonly service: string;
  /** Of the body that takes the application; acts of the whole country apply besides its own. */
  readonly jurisdiction: string;
  /** Local day of filing `YYYY-MM-DD`, before any after-hours shift. */
  readonly filingDate: string;
  /** The slug the clerk chose. It must be one of those possible on that day. */
  readonly edition?: string | undefined;
}

export interface EditionChoice {
  readonly edition: PublishedEdition;
  /** The day lies where the texts leave the beginning or the end open: the clerk is asked. */
  readonly uncertain: boolean;
  /** Every edition possible on that day that takes applications, the chosen one first. */
  readonly candidates: readonly PublishedEdition[];
}

interface Candidate {
  readonly edition: PublishedEdition;
  readonly answer: InForceAnswer;
}

/** The editions by slug and revision. Holds no more than what was read at start; nothing in it changes. */
export class EditionLibrary {
  private readonly newest: readonly PublishedEdition[];

  /** @throws Error when a slug and revision occur twice */
  constructor(private readonly revisions: readonly PublishedEdition[]) {
    assertUnique(revisions);
    this.newest = [...newestRevisions(revisions)].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  }

  /** The newest revision of every edition that fits the filter, by slug. */
  list({ service, jurisdiction, on }: EditionFilter = {}): readonly PublishedEdition[] {
    return this.newest.filter(
      (edition) =>
        (service === undefined || edition.service.code === service) &&
        (jurisdiction === undefined || edition.jurisdiction === jurisdiction) &&
        (on === undefined || isInForce(edition, on) !== 'no'),
    );
  }

  /**
   * One edition, the newest revision unless another is asked for.
   * @throws DomainError `edition-unknown`
   */
  get(slug: string, revision?: number): PublishedEdition {
    const pool = revision === undefined ? this.newest : this.revisions;
    const found = pool.find(({ id, revision: own }) => id === slug && (revision === undefined || own === revision));
    if (found === undefined)
      throw new DomainError('not-found', 'edition-unknown', { edition: slug, revision: revision ?? null });
    return found;
  }

  /**
   * The edition that rules an application: the one in force on the filing day, a local act before the country's, one that
   * takes applications before one that only names the service.
   * @throws DomainError `no-edition-in-force`, `edition-not-executable` with what its text lacks, `edition-unknown` (explicit slug)
   */
  choose({ service, jurisdiction, filingDate, edition: slug }: EditionRequest): EditionChoice {
    if (slug !== undefined) this.get(slug);
    const candidates = this.candidates(service, jurisdiction, filingDate);
    const chosen = slug === undefined ? candidates[0] : candidates.find(({ edition }) => edition.id === slug);
    if (chosen === undefined) {
      const known = this.newest.find((edition) => edition.service.code === service)?.service.title;
      const asked = { service, jurisdiction, filingDate, edition: slug ?? null };
      throw new DomainError('refused', 'no-edition-in-force', {
        ...asked,
        serviceTitle: known ? { ...known } : service,
      });
    }
    if (!isExecutable(chosen)) throw notExecutable(chosen.edition);
    const others = candidates.filter((candidate) => candidate !== chosen && isExecutable(candidate));
    return {
      edition: chosen.edition,
      uncertain: chosen.answer === 'uncertain',
      candidates: [chosen, ...others].map(({ edition }) => edition),
    };
  }

  private candidates(service: string, jurisdiction: string, on: string): readonly Candidate[] {
    return this.newest
      .filter((edition) => edition.service.code === service && [jurisdiction, COUNTRY].includes(edition.jurisdiction))
      .map((edition) => ({ edition, answer: isInForce(edition, on) }))
      .filter(({ answer }) => answer !== 'no')
      .sort((a, b) => rank(a) - rank(b) || b.edition.inForce.from.localeCompare(a.edition.inForce.from, 'en'));
  }
}

/** Those that take applications first, then certain before uncertain, then local before country. */
function rank(candidate: Candidate): number {
  const { edition, answer } = candidate;
  return (isExecutable(candidate) ? 0 : 4) + (answer === 'yes' ? 0 : 2) + (edition.jurisdiction === COUNTRY ? 1 : 0);
}

function isExecutable({ edition }: Candidate): boolean {
  return edition.status === 'executable';
}

/** The applicant reads what the text lacks, each in his language. */
function notExecutable({ id, status, service, missing = [] }: PublishedEdition): DomainError {
  const inWords = (language: keyof LocalizedText): string => missing.map(({ text }) => text[language]).join('; ');
  return new DomainError('refused', 'edition-not-executable', {
    edition: id,
    status,
    service: { ...service.title },
    lacks: missing.map(({ code }) => code),
    missing: { kk: inWords('kk'), ru: inWords('ru'), en: inWords('en') },
  });
}

function assertUnique(editions: readonly PublishedEdition[]): void {
  const keys = editions.map(({ id, revision }) => `${id} revision ${revision}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${twice} occurs twice`);
}
