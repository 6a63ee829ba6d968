import type { ReadModelReader } from './read-model-reader.js';

/** Past it everything is read again: a cache, not a store. */
const CAPACITY = 5_000;

/**
 * Answers of queries that run on nearly every request, kept until one of the projections they read takes in an event.
 * A kept answer is what the query would answer now, so a write that this process has projected is never missed.
 */
export class KeptAnswers<Answer> {
  private readonly answers = new Map<string, Answer>();
  private asOf: readonly object[] = [];

  /** `projections`: the names of all whose tables the queries touch. */
  constructor(
    private readonly reader: ReadModelReader,
    private readonly projections: readonly string[],
  ) {}

  /**
   * The answer for the key; `read` asks the reader when it is not known.
   * @throws DomainError `unavailable` / `read-model-rebuilding` as the reader does.
   */
  get(key: string, read: () => Answer): Answer {
    this.forgetWhatChanged();
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const answer = read();
    if (this.answers.size >= CAPACITY) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  private forgetWhatChanged(): void {
    const now = this.projections.map((projection) => this.reader.rowsOf(projection));
    if (now.every((token, index) => token === this.asOf[index])) return;
    this.answers.clear();
    this.asOf = now;
  }
}
