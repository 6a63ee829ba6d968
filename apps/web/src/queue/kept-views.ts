/** A list as the officer narrowed it, under a name of his own. */
export interface KeptView {
  readonly name: string;
  readonly address: string;
}

/** Kept in this browser alone, for each officer who works at it. */
export function keptViewsOf(officerId: string, store: Pick<Storage, 'getItem'> = localStorage): readonly KeptView[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(officerId)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** The same name again takes the place of the one before. */
export function keepView(views: readonly KeptView[], view: KeptView): readonly KeptView[] {
  return [...views.filter(({ name }) => name !== view.name), view];
}

/** Where the browser keeps nothing, they are gone with the page. */
export function storeViews(
  officerId: string,
  views: readonly KeptView[],
  store: Pick<Storage, 'setItem'> = localStorage,
): void {
  try {
    store.setItem(keyOf(officerId), JSON.stringify(views));
  } catch {
    return;
  }
}

function keyOf(officerId: string): string {
  return `qamqor.views.${officerId}`;
}

function isView(value: unknown): value is KeptView {
  const view = value as Partial<KeptView> | null;
  return typeof view?.name === 'string' && typeof view.address === 'string' && view.address.startsWith('/');
}
