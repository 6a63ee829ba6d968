import { type RefObject, useLayoutEffect } from 'react';
import { type Draft, type DraftKey, dropDraft, entriesOf, keepDraft, readDraft } from './draft';

const PAUSE_MS = 300;
/** Of what stands in the form, and stood there when it was opened; `null` = it began as somebody had left it. */
export type WorthKeeping = (entries: Draft['entries'], atFirst: Draft['entries'] | null) => boolean;

/** Keeps the form as it is typed, and at the latest when the page goes; `isDone`: handed over, nothing of it is kept. */
export function useDraftKeeping(
  form: RefObject<HTMLFormElement | null>,
  of: DraftKey,
  isDone: RefObject<boolean>,
  isWorthKeeping: WorthKeeping,
  caseNumber: string | null = null,
) {
  useLayoutEffect(() => {
    const element = form.current;
    if (element === null) return;
    const atFirst = readDraft(of) === null ? entriesOf(element) : null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (isDone.current) return;
      const entries = entriesOf(element);
      const { sent = null } = readDraft(of) ?? {};
      if (isWorthKeeping(entries, atFirst)) keepDraft(of, { savedAt: Date.now(), caseNumber, entries, sent });
      else dropDraft(of);
    };
    const soon = (): void => {
      timer ??= setTimeout(keep, PAUSE_MS);
    };
    const last = (): void => {
      if (timer !== undefined) keep();
    };
    const events = ['input', 'change', 'click'] as const;
    for (const event of events) element.addEventListener(event, soon);
    // With the tab chosen files go, and on a line that is not safe the draft too: whoever closes it by mistake is asked first.
    const askFirst = (event: BeforeUnloadEvent): void => {
      last();
      if (readDraft(of) !== null) event.preventDefault();
    };
    window.addEventListener('pagehide', last);
    window.addEventListener('beforeunload', askFirst);
    return () => {
      for (const event of events) element.removeEventListener(event, soon);
      window.removeEventListener('pagehide', last);
      window.removeEventListener('beforeunload', askFirst);
      last();
    };
  }, [form, of, isDone, isWorthKeeping, caseNumber]);
}
