const PREFIX = 'qamqor.look.';

const keyOf = (caseId: string | null): string => PREFIX + (caseId ?? 'selection');

/** A little less than the API lets a reason hold, so that no link leads to a refusal. */
const HOLDS_MS = 11.5 * 3_600_000;

/** The look that was opened in this session of the browser; its reason is asked once. `caseId` null = a selection. */
export function keptLook(caseId: string | null): string | null {
  const [look = '', openedAt = ''] = sessionStorage.getItem(keyOf(caseId))?.split(' ') ?? [];
  return Date.now() - Number(openedAt) < HOLDS_MS && look !== '' ? look : null;
}

export function keepLook(caseId: string | null, look: string | null): void {
  if (look === null) sessionStorage.removeItem(keyOf(caseId));
  else sessionStorage.setItem(keyOf(caseId), `${look} ${String(Date.now())}`);
}

/** Another officer says himself why he looks. */
export function forgetLooks(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
