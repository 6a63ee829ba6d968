/** The absent officer for whom this window works; kept for the window alone, so that two windows can be two desks. */
const KEY = 'qamqor.acting-for';
/** There while he works for him on one case alone, which he opened from his own queue. */
const ONE_CASE_KEY = `${KEY}.one-case`;

export function actingFor(): string | null {
  return sessionStorage.getItem(KEY);
}

export function actsOnOneCase(): boolean {
  return sessionStorage.getItem(ONE_CASE_KEY) !== null;
}

export function keepActingFor(officerId: string | null, onOneCase = false): void {
  if (officerId === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, officerId);
  if (officerId === null || !onOneCase) sessionStorage.removeItem(ONE_CASE_KEY);
  else sessionStorage.setItem(ONE_CASE_KEY, 'yes');
}
