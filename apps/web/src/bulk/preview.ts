import type { FormContent } from '../api/case-commands';
import type { ActionForm, CaseView } from '../api/views';
import type { BulkAction } from './bulk-job';

export type WhyNot = 'not-due' | 'archive' | 'own-words' | 'away';

/** What would become of a case, and what would be sent for it. */
export interface Prospect {
  readonly caseId: string;
  readonly caseView: CaseView | null;
  readonly form: ActionForm | null;
  readonly whyNot: WhyNot | null;
}

/** `null` = the case cannot be read any more. */
export function prospectOf(action: BulkAction, caseId: string, caseView: CaseView | null): Prospect {
  const form = caseView?.forms.find((candidate) => candidate.action === action) ?? null;
  return { caseId, caseView, form, whyNot: caseView === null ? 'away' : whyNot(action, caseView, form) };
}

function whyNot(action: BulkAction, { archive, allowedActions }: CaseView, form: ActionForm | null): WhyNot | null {
  if (!allowedActions.includes(action)) return 'not-due';
  // Each of its acts has the day on which it really happened.
  if (archive) return 'archive';
  if (action === 'issue-result' && form?.register) return 'own-words';
  return null;
}

/** Those whom every one of the cases could be given to. */
export function commonExecutors(prospects: readonly Prospect[]): NonNullable<ActionForm['executors']> {
  const lists = prospects.flatMap(({ form, whyNot: reason }) => (reason === null ? [form?.executors ?? []] : []));
  const [first = [], ...others] = lists;
  return first.filter(({ id }) => others.every((list) => list.some((other) => other.id === id)));
}

/** What the command of one case says. */
export function contentFor(action: BulkAction, { caseView, form }: Prospect, common: FormContent): FormContent {
  if (action !== 'issue-result') return common;
  return { channel: form?.channel ?? caseView?.handout };
}
