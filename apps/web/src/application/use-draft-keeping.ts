import { type RefObject, useLayoutEffect } from 'react';
import { dropDraft, entriesOf, keepDraft, readDraft } from './draft';

const PAUSE_MS = 300;
/** A service alone is chosen again sooner than an offer is answered. */
const OF_THE_VISITOR = /^(parties|answers|consent|documents)/;

/** Keeps the form as it is typed, and at the latest when the page goes. */
export function useDraftKeeping(
  form: RefObject<HTMLFormElement | null>,
  officerId: string,
  isDone: RefObject<boolean>,
) {
  useLayoutEffect(() => {
    const element = form.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (isDone.current) return;
      const entries = entriesOf(element);
      const { sent = null } = readDraft(officerId) ?? {};
      if (entries.some(([name]) => OF_THE_VISITOR.test(name)))
        keepDraft(officerId, { savedAt: Date.now(), entries, sent });
      else dropDraft(officerId);
    };
    const soon = (): void => {
      timer ??= setTimeout(keep, PAUSE_MS);
    };
    const last = (): void => {
      if (timer !== undefined) keep();
    };
    const events = ['input', 'change', 'click'] as const;
    for (const event of events) element.addEventListener(event, soon);
    // With the tab the draft goes too: whoever closes it by mistake is asked first.
    const askFirst = (event: BeforeUnloadEvent): void => {
      last();
      if (readDraft(officerId) !== null) event.preventDefault();
    };
    window.addEventListener('pagehide', last);
    window.addEventListener('beforeunload', askFirst);
    return () => {
      for (const event of events) element.removeEventListener(event, soon);
      window.removeEventListener('pagehide', last);
      window.removeEventListener('beforeunload', askFirst);
      last();
    };
  }, [form, officerId, isDone]);
}
