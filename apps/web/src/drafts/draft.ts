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
  /** Names and values of the form, as they stood in it. */
  readonly entries: readonly (readonly [name: string, value: string])[];
  readonly sent: Sent | null;
}

/**
 * Drafts hold personal data on a machine that many use (docs/adr/0013): they live in the tab's own storage under the officer's
 * id, outlast reloading, other pages and a lost network, and end with the tab, at sign-out, and when somebody else signs in.
 */
const PREFIX = 'qamqor.draft.';

/** Whose draft, and of what: of an application the officer alone, of an act also the case and the act. */
export type DraftKey = string;

export function actDraftKey(officerId: string, caseId: string, action: string): DraftKey {
  return `${officerId}/${caseId}/${action}`;
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
}

export function dropDraft(of: DraftKey): void {
  sessionStorage.removeItem(PREFIX + of);
}

/** Drafts of everybody, or of everybody else. */
export function dropDraftsBut(officerId?: string): void {
  const names = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
  const ownerOf = (name: string): string | undefined => name.slice(PREFIX.length).split('/')[0];
  const others = names.filter((name) => name.startsWith(PREFIX) && ownerOf(name) !== officerId);
  for (const name of others) sessionStorage.removeItem(name);
}

/** What is worth keeping of a form: something was chosen or typed. */
export function entriesOf(form: HTMLFormElement): Draft['entries'] {
  const all = [...new FormData(form)];
  return all.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '');
}

export function startValuesOf(draft: Draft | null): StartValues {
  return new Map(draft?.entries ?? []);
}
