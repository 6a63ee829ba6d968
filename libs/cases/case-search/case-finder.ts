import { setImmediate as othersFirst, setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PersonalData } from '#personal-data';
import { ReadModelReader } from '#read-models';
import type { PersonDetails } from '../domain/case-events.js';
import { caseSearch } from './case-search.projection.js';
import { NameIndex } from './name-index.js';
import { typedWords } from './search-words.js';

interface PartyRow {
  readonly subject_id: string;
  readonly case_id: string;
  readonly details: string;
  readonly seq: number;
}

const NEW_PARTIES = 'SELECT * FROM named_parties WHERE seq > ? ORDER BY seq LIMIT ?';
const LAST = 'SELECT coalesce(max(seq), 0) AS seq FROM named_parties';
const BY_NUMBER = 'SELECT case_id FROM case_numbers WHERE number >= :word AND number < :beyond';

/** Opened between two turns of the program: some milliseconds. */
const BATCH = 50;
const LOOK_EVERY_MS = 1_000;

/**
 * Finds cases by the beginnings of numbers and of words of names. Names lie sealed in the read model; their words are kept in
 * memory alone, taken in as they come and dropped when a person is erased.
 */
@Injectable()
export class CaseFinder implements OnModuleDestroy {
  readonly #names = new NameIndex();
  readonly #stopping = new AbortController();
  #seq = 0;
  #asOf: object | null = null;
  #taking: Promise<void> | null = null;

  constructor(
    private readonly reader: ReadModelReader,
    private readonly personalData: PersonalData,
  ) {}

  onModuleDestroy(): void {
    this.#stopping.abort();
  }

  /** Keeps the words fresh until the program ends, so that no search waits for them and no erased person stays in memory. */
  async follow(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      // What cannot be read now is taken in at the next look.
      await this.#takeIn().catch(() => undefined);
      await delay(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Cases in which each word of the query begins a number or a word of a name; whoever asks sees to who may see them. */
  async find(q: string): Promise<string[]> {
    await this.#takeIn();
    const [first, ...others] = typedWords(q).map((word) => this.#beginningWith(word));
    return [...(first ?? [])].filter((caseId) => others.every((cases) => cases.has(caseId)));
  }

  #beginningWith(word: string): Set<string> {
    return new Set([...this.#names.casesWith(word), ...this.#numbered(word)]);
  }

  #numbered(word: string): string[] {
    const rows = this.reader.all<{ case_id: string }>(BY_NUMBER, { word, beyond: `${word}\u{10FFFF}` });
    return rows.map(({ case_id }) => case_id);
  }

  /** All that wait share one reading; who comes later may have written since, and has another after it. */
  async #takeIn(): Promise<void> {
    if (this.#taking !== null) await this.#taking;
    this.#taking ??= this.#takeNew().finally(() => {
      this.#taking = null;
    });
    await this.#taking;
  }

  async #takeNew(): Promise<void> {
    const rows = this.reader.rowsOf(caseSearch.name);
    if (rows === this.#asOf) return;
    if ((this.reader.get<{ seq: number }>(LAST)?.seq ?? 0) < this.#seq) this.#forget();
    while (this.#takeBatch() === BATCH) {
      if (this.#stopping.signal.aborted) return;
      await othersFirst();
    }
    this.#asOf = rows;
  }

  #takeBatch(): number {
    const parties = this.reader.all<PartyRow>(NEW_PARTIES, [this.#seq, BATCH]);
    for (const { subject_id, case_id, details, seq } of parties) {
      const person = this.personalData.open(JSON.parse(details)) as PersonDetails | null;
      this.#names.put(subject_id, case_id, person?.fullName ?? null);
      this.#seq = seq;
    }
    return parties.length;
  }

  /** Another file than the one that was read: everything anew. */
  #forget(): void {
    this.#names.clear();
    this.#seq = 0;
  }
}
