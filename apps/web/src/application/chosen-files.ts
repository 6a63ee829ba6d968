import { createContext, useState } from 'react';
import { sendFiles } from '../api/outgoing-files';
import type { FileRules } from '../api/views';
import type { StartValues } from '../ui/start-values';

/** A scan chosen before the case exists to which it will be attached. */
export interface ChosenFile {
  readonly key: string;
  /** Code of the document; `null` = none of the list. */
  readonly document: string | null;
  readonly file: File;
}

export interface ChosenFiles {
  readonly all: readonly ChosenFile[];
  readonly choose: (document: string | null, files: readonly File[]) => void;
  readonly remove: (isMeant: (one: ChosenFile) => boolean) => void;
  /**
   * The case is there: they go, and the counter does not wait for them. Answers with the names of those that a draft told of
   * and that were not chosen anew.
   */
  readonly sendTo: (caseId: string, rules: FileRules | undefined, start: StartValues) => string[];
}

export interface FileChoice extends ChosenFiles {
  readonly rules: FileRules;
}

/** Absent where nothing may be chosen. */
export const FileChoiceContext = createContext<FileChoice | null>(null);

/** Names with an underscore are not sent; a draft keeps them, as it cannot keep files. */
const NAMES_FIELD = '_files';

export function namesFieldOf(document: string | null): string {
  return `${NAMES_FIELD}/${document ?? ''}`;
}

/** Names of files chosen before a reload, and not anew since. */
function lostFiles(start: StartValues, chosen: readonly ChosenFile[]): string[] {
  const anew = new Set(chosen.map(({ document }) => namesFieldOf(document)));
  return [...start].flatMap(([name, names]) => (name.startsWith(`${NAMES_FIELD}/`) && !anew.has(name) ? [names] : []));
}

export function useChosenFiles(): ChosenFiles {
  const [all, setAll] = useState<readonly ChosenFile[]>([]);
  return {
    all,
    choose: (document, files) => {
      const chosen = files.map((file) => ({ key: crypto.randomUUID(), document, file }));
      setAll((before) => [...before, ...chosen]);
    },
    remove: (isMeant) => setAll((before) => before.filter((one) => !isMeant(one))),
    sendTo: (caseId, rules, start) => {
      const documents = new Set(all.map(({ document }) => document));
      for (const document of documents) {
        const files = all.filter((one) => one.document === document).map(({ file }) => file);
        sendFiles({ caseId, document }, files, rules?.limit ?? Infinity);
      }
      return lostFiles(start, all);
    },
  };
}
