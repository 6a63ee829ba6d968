import { createStore, del, delMany, set, values } from 'idb-keyval';
import { type Draft, type DraftKey, draftsOf, keepDraft, readDraft, whenDraftsChange } from './draft';
import { seal, sealingKey, unseal } from './seal';

/**
 * What outlasts the tab (docs/adr/0013): each tab puts its drafts of the officer into one entry of the browser's database,
 * sealed with a key that only a session of this officer gives. The next tab takes over what tabs that are gone left behind.
 */
interface Entry {
  readonly officerId: string;
  readonly tab: string;
  readonly savedAt: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Officers who do not come back leave nothing for ever, not even sealed. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
const store = createStore('qamqor', 'sealed-drafts');

let officer: { readonly id: string; readonly key: CryptoKey } | null = null;

/** Browsers seal, and know which tabs are there, on a safe line and on this machine alone. */
const tab = window.isSecureContext ? ownTab() : null;
if (tab !== null) whenDraftsChange(() => void sealOwn().catch(leaveItInTheTab));

/** Its lock tells other tabs that this one is there: the browser frees it with the tab, however that ends. */
function ownTab(): string {
  const name = 'qamqor.tab';
  const id = sessionStorage.getItem(name) ?? crypto.randomUUID();
  sessionStorage.setItem(name, id);
  void navigator.locks.request(lockOf(id), () => new Promise(() => undefined));
  return id;
}

/** From now on the drafts of this officer are sealed; those that tabs left behind come into this one. */
export async function openSealedDrafts(id: string, draftKey: string): Promise<void> {
  if (tab === null || officer?.id === id) return;
  officer = { id, key: await sealingKey(draftKey) };
  await takeWhatIsLeft(id, officer.key).catch(leaveItInTheTab);
}

/** At sign-out nothing of the officer stays, of whichever tab. */
export async function forgetSealedDrafts(): Promise<void> {
  if (officer === null) return;
  const { id } = officer;
  officer = null;
  await dropEntriesOf(id).catch(leaveItInTheTab);
}

async function takeWhatIsLeft(id: string, key: CryptoKey): Promise<void> {
  const since = Date.now() - KEPT_MS;
  const all = await values<Entry>(store);
  await delMany(all.filter(({ savedAt }) => savedAt < since).map(nameOf), store);
  for (const entry of all.filter(({ officerId, savedAt }) => officerId === id && savedAt >= since)) {
    if (entry.tab === tab) await takeOwn(entry, key);
    else
      await navigator.locks.request(lockOf(entry.tab), { ifAvailable: true }, (lock) => lock && takeOver(entry, key));
  }
}

/** What this tab sealed before the browser went may be later than what it brought back. */
async function takeOwn(entry: Entry, key: CryptoKey): Promise<void> {
  for (const [of, draft] of await opened(entry, key)) {
    if ((readDraft(of)?.savedAt ?? 0) < draft.savedAt) keepDraft(of, draft);
  }
}

/** Left where it is for now where this tab holds a draft of the same. */
async function takeOver(entry: Entry, key: CryptoKey): Promise<void> {
  const drafts = await opened(entry, key);
  if (drafts.some(([of]) => readDraft(of) !== null)) return;
  for (const [of, draft] of drafts) keepDraft(of, draft);
  // First it stands here, then it goes there: whatever happens in between, it stands somewhere.
  await sealOwn();
  await del(nameOf(entry), store);
}

async function opened({ sealed }: Entry, key: CryptoKey): Promise<readonly (readonly [DraftKey, Draft])[]> {
  const text = await unseal(key, sealed);
  return text === null ? [] : (JSON.parse(text) as [DraftKey, Draft][]);
}

/** Of several that run at once the last one writes: what it sealed is what stands in the tab. */
async function sealOwn(): Promise<void> {
  if (officer === null || tab === null) return;
  const { id, key } = officer;
  const drafts = draftsOf(id);
  if (drafts.length === 0) return del(nameOf({ officerId: id, tab }), store);
  const text = JSON.stringify(drafts);
  const entry: Entry = { officerId: id, tab, savedAt: Date.now(), sealed: await seal(key, text) };
  if (isOpenFor(id) && JSON.stringify(draftsOf(id)) === text) await set(nameOf(entry), entry, store);
}

/** Asked anew after each wait: meanwhile somebody may have signed out. */
function isOpenFor(id: string): boolean {
  return officer?.id === id;
}

async function dropEntriesOf(id: string): Promise<void> {
  const all = await values<Entry>(store);
  await delMany(all.filter(({ officerId }) => officerId === id).map(nameOf), store);
}

function nameOf({ officerId, tab: of }: Pick<Entry, 'officerId' | 'tab'>): string {
  return `${officerId}/${of}`;
}

function lockOf(id: string): string {
  return `qamqor.tab.${id}`;
}

/** A full or forbidden database keeps nobody from working on: what is in the tab stays in the tab. */
const leaveItInTheTab = (): undefined => undefined;
