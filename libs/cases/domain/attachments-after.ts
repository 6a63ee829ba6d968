import type { BranchEvent } from './branch-events.js';
import type { Attachment } from './case-state.js';

/** What is attached after an event. */
export function attachmentsAfter(
  attachments: readonly Attachment[],
  { type, data }: Extract<BranchEvent, { type: 'FileAttached' | 'FileDetached' }>,
): readonly Attachment[] {
  const attachment = { file: data.file, document: data.document };
  if (type === 'FileAttached') return [...attachments, attachment];
  return attachments.filter((one) => !isThe(attachment)(one));
}

export function isThe({ file, document }: Attachment): (one: Attachment) => boolean {
  return (one) => one.file === file && one.document === document;
}
