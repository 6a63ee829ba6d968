const keyOf = (caseId: string | null): string => `qamqor.look.${caseId ?? 'selection'}`;

/** The look that was opened in this session of the browser; its reason is asked once. */
export function keptLook(caseId: string | null): string | null {
  return sessionStorage.getItem(keyOf(caseId));
}

export function keepLook(caseId: string | null, look: string | null): void {
  if (look === null) sessionStorage.removeItem(keyOf(caseId));
  else sessionStorage.setItem(keyOf(caseId), look);
}
