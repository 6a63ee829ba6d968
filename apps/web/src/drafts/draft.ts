import type { FormContent } from '../api/case-commands';
import type { StartValues } from '../ui/start-values';

/** An application handed over whose answer has not come. */
export interface Sent {
  /** Sent again under the same key, it is taken in once. */
  readonly key: string;
  readonly content: FormContent;
}

export interface Draft {
  readonly savedAt: number;
  /** What the officer knows the case of an act by; `null` = an application, or a case without a number so far. */
  readonly caseNumber: string | null;
  /** Names and values of the form, as they stood in it. */
  readonly entries: readonly (readonly [name: string, value: string])[];
  readonly sent: Sent | null;
}

/**
 * Drafts hold personal data on a machine that many use (docs/adr/0013): they live in the tab's own storage under the officer's
 * id, and go at sign-out and when somebody else signs in. What outlasts the tab is sealed (`sealed-drafts.ts`).
 */
const PREFIX = 'qamqor.draft.';

/** Whose draft, and of what: of an application the officer alone, of an act also the case and the act. */
export type DraftKey = string;

export function actDraftKey(officerId: string, caseId: string, action: string): DraftKey {
  return `${officerId}/${caseId}/${action}`;
}

/** The act that a draft is of; `null` = an application. */
export function actOfDraft(of: DraftKey): { readonly caseId: string; readonly action: string } | null {
  const [, caseId, action] = of.split('/');
  return caseId === undefined || action === undefined ? null : { caseId, action };
}

const listeners = new Set<() => void>();

/** Tells after each change of what is kept in this tab. */
export function whenDraftsChange(listener: () => void): void {
  listeners.add(listener);
}

function tellChange(): void {
  for (const listener of listeners) listener();
}

export function readDraft(of: DraftKey): Draft | null {
  const text = sessionStorage.getItem(PREFIX + of);
  return text === null ? null : (JSON.parse(text) as Draft);
}

export function keepDraft(of: DraftKey, draft: Draft): void {
  try {
    sessionStorage.setItem(PREFIX + of, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage must not keep anybody from working on.
  }
  tellChange();
}

export function dropDraft(of: DraftKey): void {
  sessionStorage.removeItem(PREFIX + of);
  tellChange();
}

/** What this tab keeps of an officer, in the order in which it was last changed. */
export function draftsOf(officerId: string): readonly (readonly [of: DraftKey, draft: Draft])[] {
  const keys = keptKeys().filter((of) => ownerOf(of) === officerId);
  const drafts = keys.flatMap((of) => {
    const draft = readDraft(of);
    return draft === null ? [] : [[of, draft] as const];
  });
  return drafts.toSorted(([, one], [, other]) => one.savedAt - other.savedAt);
}

/** Drafts of everybody, or of everybody else. */
export function dropDraftsBut(officerId?: string): void {
  for (const of of keptKeys()) if (ownerOf(of) !== officerId) sessionStorage.removeItem(PREFIX + of);
  tellChange();
}

function keptKeys(): DraftKey[] {
  const names = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}

function ownerOf(of: DraftKey): string | undefined {
  return of.split('/')[0];
}

/** What is worth keeping of a form: something was chosen or typed. */
export function entriesOf(form: HTMLFormElement): Draft['entries'] {
  const all = [...new FormData(form)];
  return all.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '');
}

export function startValuesOf(draft: Draft | null): StartValues {
  return new Map(draft?.entries ?? []);
}
