import { type RefObject, useEffect } from 'react';

const FIELDS = 'select, textarea, input:not([type="hidden"]), button';
/** What one comes to part by part: cards, persons in them, the row of those to add. */
const PARTS = 'section, fieldset, [data-part]';

/**
 * The form by keyboard alone. Chords that neither browsers nor screen readers take: Ctrl+Enter sends, Alt+PageDown and
 * Alt+PageUp go part by part, 1 and 2 answer yes and no and go on, also to whether a document is there, and arrows go from
 * document to document. All of it is only a shorter way: Tab, Space and Enter reach everything.
 */
export function useFormKeys(ref: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const form = ref.current;
    if (form === null) return;
    const onKey = (event: KeyboardEvent): void => {
      const act = actOf(form, event);
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    // What had the focus may go from the form, and then nothing has it: the keys go on working.
    let isLast = false;
    const onFocus = ({ target }: FocusEvent): void => {
      isLast = target instanceof Node && form.contains(target);
    };
    const onStrayKey = (event: KeyboardEvent): void => {
      if (isLast && event.target === document.body) onKey(event);
    };
    form.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onStrayKey);
    return () => {
      form.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onStrayKey);
    };
  }, [ref]);
}

type Act = () => void;

function actOf(form: HTMLFormElement, event: KeyboardEvent): Act | undefined {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey && key === 'Enter') return () => form.requestSubmit();
  if (altKey && key === 'PageDown') return () => goToPart(form, 1);
  if (altKey && key === 'PageUp') return () => goToPart(form, -1);
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLInputElement)) return undefined;
  return answerOf(form, event.code, target) ?? stepOf(key, target);
}

/** The key, not the letter: the same on every keyboard layout. */
const ANSWERS: Readonly<Record<string, string>> = {
  ...{ Digit1: 'true', Numpad1: 'true', Digit2: 'false', Numpad2: 'false' },
};

function answerOf(form: HTMLFormElement, code: string, input: HTMLInputElement): Act | undefined {
  const answer = ANSWERS[code];
  if (answer === undefined) return undefined;
  const rows = rowsOf(input);
  if (rows !== null) return () => tickAndGoOn(rows, input, answer === 'true');
  const group = input.closest<HTMLElement>('[data-yes-no]');
  return group !== null ? () => answerAndGoOn(form, group, answer) : undefined;
}

function rowsOf(input: HTMLInputElement): HTMLElement | null {
  return input.type === 'checkbox' ? input.closest<HTMLElement>('[data-rows]') : null;
}

/** The document is there, or not, and on to the next. */
function tickAndGoOn(rows: HTMLElement, input: HTMLInputElement, isThere: boolean): void {
  if (input.checked !== isThere) input.click();
  goToRow(rows, input, 1);
}

const ROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function stepOf(key: string, input: HTMLInputElement): Act | undefined {
  const rows = rowsOf(input);
  const step = ROWS[key];
  return rows !== null && step !== undefined ? () => goToRow(rows, input, step) : undefined;
}

function answerAndGoOn(form: HTMLElement, group: HTMLElement, answer: string): void {
  group.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.click();
  const groups = [...form.querySelectorAll<HTMLElement>('[data-yes-no]')];
  const next = groups[groups.indexOf(group) + 1];
  if (next) fieldOf(next)?.focus();
  else goToPart(form, 1, group);
}

function goToRow(rows: HTMLElement, from: HTMLInputElement, step: number): void {
  const boxes = [...rows.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  boxes[boxes.indexOf(from) + step]?.focus();
}

/** The first field of the nearest part that begins after (or before) the one where the focus is. */
function goToPart(form: HTMLElement, step: number, from: Element | null = document.activeElement): void {
  const starts = [...form.querySelectorAll<HTMLElement>(PARTS)].map(fieldOf).filter((field) => field !== null);
  const ways = step > 0 ? starts : starts.toReversed();
  ways.find((field) => field !== from && isBeyond(from, field, step))?.focus();
}

function isBeyond(from: Element | null, field: HTMLElement, step: number): boolean {
  if (from === null || from === document.body) return true;
  if (from.contains(field)) return false;
  const wanted = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return (from.compareDocumentPosition(field) & wanted) !== 0;
}

/** The chosen one of a group, else the first field. */
function fieldOf(part: HTMLElement): HTMLElement | null {
  const first = part.querySelector<HTMLElement>(FIELDS);
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return part.querySelector<HTMLElement>(`input[name="${CSS.escape(first.name)}"]:checked`) ?? first;
}
