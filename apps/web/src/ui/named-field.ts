/** The field that a fault of the API is about; for a fault of a whole list, its first line. */
export function fieldAt(path: string): HTMLElement | null {
  const name = CSS.escape(path.slice(1));
  const named = (selector: string) => document.querySelector<HTMLElement>(`${selector}:not([type="hidden"])`);
  return named(`[name="${name}"]`) ?? named(`[name^="${name}/"]`);
}

/** What the field is called on the page: choices of a group are called as the group is. */
export function labelOf(field: HTMLElement): string {
  if (field instanceof HTMLFieldSetElement) return textOf(field.querySelector('legend'));
  const group = field.closest('[role="radiogroup"]');
  if (group) return textOf(document.getElementById(group.getAttribute('aria-labelledby')?.split(' ')[0] ?? ''));
  if (isCheckbox(field)) return textOf(field.closest('fieldset')?.querySelector('legend')) || ownLabel(field);
  return ownLabel(field);
}

/** Without what stands beside the words, such as that the field may stay empty. */
function ownLabel(field: HTMLElement): string {
  return hasLabels(field) ? (field.labels?.[0]?.firstChild?.textContent?.trim() ?? '') : '';
}

function hasLabels(field: HTMLElement): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
  );
}

function isCheckbox(field: HTMLElement): boolean {
  return field instanceof HTMLInputElement && field.type === 'checkbox';
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.trim() ?? '';
}
