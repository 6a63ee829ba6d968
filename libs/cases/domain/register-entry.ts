import { actedPart, type Act } from './act.js';
import type { CaseEventOf } from './case-events.js';
import type { OpenCase } from './case-state.js';
import type { ProcedureRegister } from './procedure.js';
import { refused } from './refusals.js';

/** Registers in which a favourable result is entered when it is issued. */
export type ResultRegister = Exclude<ProcedureRegister['code'], 'preschool-queue'>;

export interface RegisterEntryInput {
  /** Number in the register's book; `null` where nothing is to be entered. */
  readonly registerNumber: string | null;
  /** Last legal day of the entry, from the decision; `null` = none stated. */
  readonly validUntil: string | null;
  /** The officer says that neither the text nor the decision states an end. */
  readonly noEnd: boolean;
  readonly act: Act;
}

type Issuing = Pick<OpenCase, 'procedure' | 'draft' | 'registered'>;

/** The register in which the result that is now issued has to be entered; `null` where it is entered nowhere. */
export function registerDue({ procedure: { register }, draft, registered }: Issuing): ResultRegister | null {
  if (register === null || register.code === 'preschool-queue') return null;
  return draft?.outcome === 'favourable' && !registered ? register.code : null;
}

/** The officer says how long the entry holds, where the text does not. */
export function asksForValidity(file: Issuing): boolean {
  return registerDue(file) !== null && file.procedure.register?.validity === null;
}

/** Enters a favourable result in the register of its edition, in the same append that issues it. */
export function enterInRegister(
  file: OpenCase,
  { registerNumber, validUntil, noEnd, act }: RegisterEntryInput,
): CaseEventOf<'RegisterEntered'>[] {
  const code = registerDue(file);
  const { register } = file.procedure;
  if (code === null || register === null || registerNumber === null) {
    if (validUntil !== null || noEnd) throw refused('no-register-due');
    return [];
  }
  const validFrom = act.legalTime.localDay(act.occurredAt, file.zone);
  return [
    {
      type: 'RegisterEntered',
      data: {
        ...actedPart(file, act),
        basis: { step: file.step.no, citation: register.citation, practice: false },
        register: code,
        number: registerNumber,
        prolongs: file.prolongs?.entry ?? null,
        validFrom,
        validUntil: endOf(file, register, { validFrom, validUntil, noEnd, act }),
      },
    },
  ];
}

function endOf(
  { prolongs }: OpenCase,
  { validity }: ProcedureRegister,
  said: Omit<RegisterEntryInput, 'registerNumber'> & { readonly validFrom: string },
): string | null {
  const { validFrom, validUntil: entered, noEnd, act } = said;
  if (validity !== null) {
    if (entered !== null || noEnd) throw refused('validity-set-by-edition');
    return act.legalTime.periodEnd(validFrom, validity);
  }
  // An empty day might be an oversight: that there is none is said.
  if (noEnd === (entered !== null)) throw refused('register-end-not-said');
  if (entered !== null && entered < validFrom) throw refused('register-end-in-past');
  if (entered !== null && prolongs !== null && entered <= prolongs.endsOn) {
    throw refused('register-end-not-later', { endsOn: prolongs.endsOn });
  }
  return entered;
}
