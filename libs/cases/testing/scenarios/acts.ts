import type { CaseAction } from '../../domain/allowed-actions.js';
import { branchActs } from './branch-acts.js';
import type { PlayedAct } from './played-act.js';
import { stepActs } from './step-acts.js';

/** Every act a scenario may name, by the API's name: a new one gets one entry. */
const acts: Readonly<Record<CaseAction, PlayedAct>> = { ...stepActs, ...branchActs };

/** @throws Error for a name that is no act */
export function actNamed(name: string): PlayedAct {
  const found = Object.entries(acts).find(([known]) => known === name)?.[1];
  if (found === undefined) throw new Error(`There is no act ${name}; there are ${Object.keys(acts).join(', ')}`);
  return found;
}
