import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { attachFile } from '../../api/file-commands';
import { ApiError } from '../../api/problem';
import type { CaseView } from '../../api/views';

/** Larger than a file may be: it is not even sent. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** A file that is on its way, with the key under which it is sent, however often. */
interface Sending {
  readonly file: File;
  readonly key: string;
  /** In whole percent. */
  readonly percent: number;
}

export interface FailedUpload extends Sending {
  readonly error: unknown;
}

export interface Uploads {
  readonly sending: Sending | null;
  /** Name of the file that was attached last. */
  readonly attached: string | null;
  readonly failed: readonly FailedUpload[];
  readonly send: (files: readonly File[]) => void;
  /** Only where nobody knows what became of the file: after a refusal it stays what it is. */
  readonly retry: (upload: FailedUpload) => void;
}

/** Sends files to a document one after the other. */
export function useUploads({ caseId, files: { limit } }: CaseView, document: string | null): Uploads {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [attached, setAttached] = useState<string | null>(null);
  const [failed, setFailed] = useState<readonly FailedUpload[]>([]);
  const line = useRef(Promise.resolve());
  const sendOne = async (upload: Sending): Promise<void> => {
    const onProgress = (part: number): void => setSending({ ...upload, percent: Math.round(part * 100) });
    setSending(upload);
    try {
      if (upload.file.size > limit) throw new FileTooLarge();
      await attachFile({ caseId, document, file: upload.file, key: upload.key, onProgress });
      setAttached(upload.file.name);
    } catch (error) {
      setFailed((all) => [...all, { ...upload, error }]);
    }
    await queries.invalidateQueries({ queryKey: ['cases'] });
    setSending(null);
  };
  const begin = (upload: Sending): void => {
    line.current = line.current.then(() => sendOne(upload));
  };
  const send = (files: readonly File[]): void => {
    setFailed([]);
    setAttached(null);
    for (const file of files) begin({ file, key: crypto.randomUUID(), percent: 0 });
  };
  const retry = ({ file, key }: FailedUpload): void => {
    setFailed((all) => all.filter((one) => one.key !== key));
    begin({ file, key, percent: 0 });
  };
  return { sending, attached, failed, send, retry };
}

/** Whether sending again may help. */
export function isUncertain({ error }: FailedUpload): boolean {
  return !(error instanceof FileTooLarge) && !(error instanceof ApiError && error.problem.status < 500);
}
