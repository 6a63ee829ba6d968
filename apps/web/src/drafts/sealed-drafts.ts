import { type Draft, type DraftKey, draftsOf, keepDraft, readDraft, whenDraftsChange } from './draft';
import { seal, sealingKey, unseal } from './seal';

/**
 * What outlasts the tab (docs/adr/0013): each tab puts its drafts of the officer into one entry of the browser's storage,
 * sealed with a key that only a session of this officer gives. The next tab takes over what tabs that are gone left behind.
 */
const PREFIX = 'qamqor.sealed-drafts.';
/** Officers who do not come back leave nothing for ever, not even sealed. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

interface Entry {
  readonly savedAt: number;
  readonly sealed: string;
}

let officer: { readonly id: string; readonly key: CryptoKey } | null = null;

/** Browsers seal, and know which tabs are there, on a safe line and on this machine alone. */
const outlastsTheTab = window.isSecureContext;
const tab = outlastsTheTab ? ownTab() : '';
if (outlastsTheTab) whenDraftsChange(() => void sealOwn());

/** Its lock tells other tabs that this one is there: the browser frees it with the tab, however that ends. */
function ownTab(): string {
  const name = 'qamqor.tab';
  const id = sessionStorage.getItem(name) ?? crypto.randomUUID();
  sessionStorage.setItem(name, id);
  void navigator.locks.request(lockOf(id), () => new Promise(() => undefined));
  return id;
}

function lockOf(id: string): string {
  return `qamqor.tab.${id}`;
}

/** From now on the drafts of this officer are sealed; those that tabs left behind come into this one. */
export async function openSealedDrafts(id: string, draftKey: string): Promise<void> {
  if (!outlastsTheTab || officer?.id === id) return;
  officer = { id, key: await sealingKey(draftKey) };
  dropOld();
  const own = entryOf(id, tab);
  await takeOwn(own);
  for (const name of entryNames().filter((one) => one.startsWith(entryOf(id, '')) && one !== own)) {
    await navigator.locks.request(lockOf(name.slice(entryOf(id, '').length)), { ifAvailable: true }, async (lock) => {
      if (lock === null || !(await takeOver(name))) return;
      // First it stands here, then it goes there: whatever happens in between, it stands somewhere.
      await sealOwn();
      localStorage.removeItem(name);
    });
  }
}

/** At sign-out nothing of the officer stays, of whichever tab. */
export function forgetSealedDrafts(): void {
  if (officer === null) return;
  const own = entryOf(officer.id, '');
  officer = null;
  for (const name of entryNames().filter((one) => one.startsWith(own))) localStorage.removeItem(name);
}

/** What this tab sealed before the browser went may be later than what it brought back. */
async function takeOwn(name: string): Promise<void> {
  for (const [of, draft] of await opened(name)) {
    if ((readDraft(of)?.savedAt ?? 0) < draft.savedAt) keepDraft(of, draft);
  }
}

/** False: left where it is for now, since this tab holds a draft of the same. */
async function takeOver(name: string): Promise<boolean> {
  const drafts = await opened(name);
  if (drafts.some(([of]) => readDraft(of) !== null)) return false;
  for (const [of, draft] of drafts) keepDraft(of, draft);
  return true;
}

async function opened(name: string): Promise<readonly (readonly [DraftKey, Draft])[]> {
  const entry = readEntry(name);
  const text = entry && officer && (await unseal(officer.key, entry.sealed));
  return text === null ? [] : (JSON.parse(text) as [DraftKey, Draft][]);
}

/** Of several that run at once the last one writes: what it sealed is what stands in the tab. */
async function sealOwn(): Promise<void> {
  if (officer === null) return;
  const { id, key } = officer;
  const name = entryOf(id, tab);
  const drafts = draftsOf(id);
  if (drafts.length === 0) {
    localStorage.removeItem(name);
    return;
  }
  const text = JSON.stringify(drafts);
  const entry: Entry = { savedAt: Date.now(), sealed: await seal(key, text) };
  if (isOpenFor(id) && JSON.stringify(draftsOf(id)) === text) writeEntry(name, entry);
}

/** Asked anew after each wait: meanwhile somebody may have signed out. */
function isOpenFor(id: string): boolean {
  return officer?.id === id;
}

function dropOld(): void {
  const since = Date.now() - KEPT_MS;
  for (const name of entryNames()) if ((readEntry(name)?.savedAt ?? 0) < since) localStorage.removeItem(name);
}

function entryNames(): string[] {
  const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
  return names.filter((name) => name.startsWith(PREFIX));
}

function entryOf(officerId: string, tabId: string): string {
  return `${PREFIX}${officerId}.${tabId}`;
}

function writeEntry(name: string, entry: Entry): void {
  try {
    localStorage.setItem(name, JSON.stringify(entry));
  } catch {
    // A full storage must not keep anybody from working on: the tab still has it.
  }
}

function readEntry(name: string): Entry | null {
  const text = localStorage.getItem(name);
  return text === null ? null : (JSON.parse(text) as Entry);
}
