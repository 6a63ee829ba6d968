import type { Locale, LocaleText } from '../locale.js';

/** Title and sentence of one problem code. Sentences may hold `{placeholders}`, filled from the problem's details. */
export interface ProblemText {
  readonly title: LocaleText;
  readonly detail?: LocaleText;
}

/** What a slice registers: its problem codes in three languages. */
export type ProblemTexts = Readonly<Record<string, ProblemText>>;

/** Sentences for the faults of single fields, by fault code, e.g. `required`. */
export type FaultTexts = Readonly<Record<string, LocaleText>>;

/**
 * All problem codes the process can answer with. Each slice's module registers its own:
 *
 * ```ts
 * export class CasesModule {
 *   constructor(catalogue: ProblemCatalogue) {
 *     catalogue.register(caseProblemTexts);
 *   }
 * }
 * ```
 */
export class ProblemCatalogue {
  readonly #problems = new Map<string, ProblemText>();
  readonly #faults = new Map<string, LocaleText>();

  /** @throws Error when a code is already taken by other texts: two slices must not share a code. */
  register(texts: ProblemTexts, faults: FaultTexts = {}): void {
    for (const [code, text] of Object.entries(texts)) add(this.#problems, code, text);
    for (const [code, text] of Object.entries(faults)) add(this.#faults, code, text);
  }

  problem(code: string): ProblemText | undefined {
    return this.#problems.get(code);
  }

  fault(code: string): LocaleText | undefined {
    return this.#faults.get(code);
  }

  problems(): ReadonlyMap<string, ProblemText> {
    return this.#problems;
  }

  faults(): ReadonlyMap<string, LocaleText> {
    return this.#faults;
  }
}

function add<T>(map: Map<string, T>, code: string, text: T): void {
  const present = map.get(code);
  if (present !== undefined && present !== text) throw new Error(`Problem code ${code} is registered twice`);
  map.set(code, text);
}

/**
 * Puts the details into the sentence. A detail that is itself a text in three languages is put in the reader's, an instant as
 * the clocks of the offices show it.
 */
export function fillPlaceholders(sentence: string, details: Readonly<Record<string, unknown>>, locale: Locale): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name];
    return value === undefined ? whole : asWords(value, locale);
  });
}

function asWords(value: unknown, locale: Locale): string {
  if (Array.isArray(value)) return value.map((item) => asWords(item, locale)).join(', ');
  if (typeof value === 'object' && value !== null) {
    const text = (value as Partial<LocaleText>)[locale];
    return text ?? JSON.stringify(value);
  }
  return typeof value === 'string' && INSTANT.test(value) ? localMoment(value) : String(value);
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const CLOCK = new Intl.DateTimeFormat('ru', {
  ...{ timeZone: 'Asia/Almaty', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
});

/** `07.09.2026 10:00`, as dates are written in all three languages; all offices keep the time of Almaty. */
function localMoment(instant: string): string {
  return CLOCK.format(new Date(instant)).replace(',', '');
}
