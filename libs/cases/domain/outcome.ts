import { personal } from '#personal-data/personal';
import type { CitedGround, Outcome } from './case-events.js';
import type { OpenCase } from './case-file.js';
import { refused } from './refusals.js';

/** A ground as the officer names it: a code of the edition's list, or words under the Standard's item. */
export interface NamedGround {
  readonly code: string | null;
  readonly words: string | null;
}

/** Checks the outcome against the edition: a favourable result names no ground, a refusal at least one of the list. */
export function citedGrounds(
  file: OpenCase,
  outcome: Outcome,
  resultCode: string,
  grounds: readonly NamedGround[],
): CitedGround[] {
  const result = file.procedure.results.find(({ code }) => code === resultCode);
  if (result === undefined) throw refused('result-not-in-edition', { resultCode });
  if (result.favourable !== (outcome === 'favourable')) throw refused('result-does-not-fit-outcome', { resultCode });
  if (outcome === 'favourable') {
    if (grounds.length > 0) throw refused('favourable-names-no-ground');
    return [];
  }
  requireHeard(file, grounds);
  return citedRefusalGrounds(file, grounds);
}

/** A refusal names at least one ground of the edition's list. */
export function citedRefusalGrounds(file: OpenCase, grounds: readonly NamedGround[]): CitedGround[] {
  if (grounds.length === 0) throw refused('refusal-needs-ground');
  return grounds.map((ground) => cited(file, ground));
}

function cited(file: OpenCase, { code, words }: NamedGround): CitedGround {
  const { grounds, groundsItem } = file.procedure;
  const sealedWords = words === null ? null : personal(file.textSubjectId, words);
  if (groundsItem === null) {
    if (code === null || !grounds.includes(code)) throw refused('ground-not-in-edition', code === null ? {} : { code });
    return { code, standardItem: null, words: sealedWords };
  }
  if (code !== null) throw refused('ground-not-in-edition', { code });
  if (sealedWords === null) throw refused('ground-needs-words');
  return { code: null, standardItem: groundsItem, words: sealedWords };
}

/**
 * An edition that asks for a hearing lets no refusal pass before it was held, or left out on a ground of general law; and
 * nobody is refused on a ground he was not heard on.
 */
function requireHeard({ procedure, branches: { hearing } }: OpenCase, grounds: readonly NamedGround[]): void {
  if (procedure.hearing === null) return;
  if (hearing === null) throw refused('hearing-required');
  if (hearing.status === 'appointed') throw refused('hearing-not-held');
  const unheard = grounds.find(({ code }) => !hearing.grounds.includes(code));
  if (unheard !== undefined) throw refused('ground-not-heard', unheard.code === null ? {} : { code: unheard.code });
}
