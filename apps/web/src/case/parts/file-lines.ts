import { type Content, type Line, member, type Wording } from './entry-wording';

/** What the history tells of a file: to which document, and what it is called. */
export const fileLines: Readonly<Record<string, (data: Content, wording: Wording) => Line[]>> = {
  FileAttached: (data, wording) => [...documentLines(data, wording), ...nameLines(data, wording)],
  FileDetached: (data, wording) => documentLines(data, wording),
};

function documentLines({ document }: Content, { t, title }: Wording): Line[] {
  return [[t('files.document'), typeof document === 'string' ? title(document) : t('files.others')]];
}

function nameLines({ content }: Content, { t }: Wording): Line[] {
  const name = member(content, 'fileName');
  return [[t('files.name'), typeof name === 'string' ? name : t('party.erased')]];
}
