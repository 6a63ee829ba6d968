import { isOnItsWay, isTo, type OutgoingFile, sendFiles, useOutgoingFiles } from '../../api/outgoing-files';
import type { CaseView } from '../../api/views';

export interface Uploads {
  readonly sending: OutgoingFile | null;
  /** Name of the file that was attached last. */
  readonly attached: string | null;
  readonly failed: readonly OutgoingFile[];
  readonly send: (files: readonly File[]) => void;
}

/** What is on its way to one document. */
export function useUploads({ caseId, files: { limit } }: CaseView, document: string | null): Uploads {
  const to = { caseId, document };
  const own = useOutgoingFiles().filter((one) => isTo(one, to));
  return {
    sending: own.find(({ state }) => state === 'sending') ?? own.find(isOnItsWay) ?? null,
    attached: own.findLast(({ state }) => state === 'attached')?.file.name ?? null,
    failed: own.filter(({ state }) => state === 'failed'),
    send: (files) => sendFiles(to, files, limit),
  };
}
