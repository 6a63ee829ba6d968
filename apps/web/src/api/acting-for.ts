/** The absent officer for whom this window works; kept for the window alone, so that two windows can be two desks. */
const KEY = 'qamqor.acting-for';

export function actingFor(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepActingFor(officerId: string | null): void {
  if (officerId === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, officerId);
}
