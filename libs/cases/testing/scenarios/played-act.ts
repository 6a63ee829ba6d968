import type { Role } from '#regulations';
import type { Act } from '../../domain/act.js';
import type { CaseEvent, Outcome } from '../../domain/case-events.js';
import type { CaseFile } from '../../domain/case-file.js';
import type { NamedGround } from '../../domain/outcome.js';
import type { ProcedureStep } from '../../domain/procedure.js';

/** What a scenario gives an act to do it with. */
export type Given = Readonly<Record<string, unknown>>;

/** How an act is played: everything it needs is filled in as an officer would do it well, except what the scenario gives. */
export interface PlayedAct {
  /** Who does it when the scenario names nobody; absent: whose turn it is. */
  readonly by?: Role;
  /** Not before this moment, when the scenario names none. */
  readonly notBefore?: (file: CaseFile) => string;
  readonly play: (file: CaseFile, act: Act, given: Given) => CaseEvent[];
}

/**
 * The usual input with what the scenario gives.
 * @throws Error for a name the act does not know: a misspelt one would be lost silently
 */
export function filled<T extends object>(usual: T, given: Given): T {
  const unknown = Object.keys(given).find((name) => !(name in usual));
  if (unknown !== undefined) throw new Error(`The act takes no ${unknown}, only ${Object.keys(usual).join(', ')}`);
  return { ...usual, ...given };
}

export function stepOf(file: CaseFile): ProcedureStep | undefined {
  return file.status === 'open' ? file.procedure.steps.find(({ no }) => no === file.step.no) : undefined;
}

/** The first result of the outcome. */
export function resultFor(file: CaseFile, outcome: Outcome): string {
  const results = file.status === 'none' ? [] : file.procedure.results;
  return results.find(({ favourable }) => favourable === (outcome === 'favourable'))?.code ?? '';
}

const WORDS = 'Мекенжайы расталмаған';

/**
 * Grounds as a scenario names them: codes of the list, `all` of it, or words under a Standard's item. Named by nobody, they
 * are those the applicant was heard on, else the first there is.
 */
export function groundsOf(file: CaseFile, named: unknown): NamedGround[] {
  if (file.status === 'none') return [];
  const { grounds } = file.procedure;
  if (Array.isArray(named)) return named.map((one) => ground(String(one), grounds));
  if (named === 'all') return grounds.map((code) => ({ code, words: null }));
  const heard = file.status === 'open' ? (file.branches.hearing?.grounds ?? []) : [];
  const usual = heard.length > 0 ? heard : grounds.slice(0, 1);
  return usual.length > 0 ? usual.map((code) => ({ code, words: null })) : [{ code: null, words: WORDS }];
}

/** What is not in the list of an edition with a list is still a code, for the decision to refuse. */
function ground(name: string, grounds: readonly string[]): NamedGround {
  return grounds.length > 0 ? { code: name, words: null } : { code: null, words: name };
}
