import { nameWords } from './search-words.js';

/** Names of parties by their words, in memory alone: nothing of it is ever written. */
export class NameIndex {
  /** Word → subjects. */
  readonly #subjects = new Map<string, Set<string>>();
  /** Subject → his case and the words of his name. */
  readonly #entries = new Map<string, { readonly caseId: string; readonly words: readonly string[] }>();

  get size(): number {
    return this.#entries.size;
  }

  /** `null` = the person was erased. */
  put(subjectId: string, caseId: string, name: string | null): void {
    this.#drop(subjectId);
    if (name === null) return;
    const words = nameWords(name);
    this.#entries.set(subjectId, { caseId, words });
    for (const word of words) {
      const subjects = this.#subjects.get(word);
      if (subjects) subjects.add(subjectId);
      else this.#subjects.set(word, new Set([subjectId]));
    }
  }

  clear(): void {
    this.#subjects.clear();
    this.#entries.clear();
  }

  /** Cases with a party one of whose words begins so. Far fewer words than people: each is looked at. */
  casesWith(beginning: string): Set<string> {
    const cases = new Set<string>();
    for (const [word, subjects] of this.#subjects) {
      if (!word.startsWith(beginning)) continue;
      for (const subject of subjects) cases.add(this.#entries.get(subject)?.caseId ?? '');
    }
    return cases;
  }

  #drop(subjectId: string): void {
    for (const word of this.#entries.get(subjectId)?.words ?? []) {
      const subjects = this.#subjects.get(word);
      subjects?.delete(subjectId);
      if (subjects?.size === 0) this.#subjects.delete(word);
    }
    this.#entries.delete(subjectId);
  }
}
