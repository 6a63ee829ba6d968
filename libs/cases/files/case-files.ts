import { mediaTypes } from '#files';
import type { Viewer } from '#identity';
import type { Activity } from '#regulations';
import { turnOf, type TurnRow } from '../case-views/actions-of.js';
import type { PathEvent } from '../case-details/case-path.js';
import type { Opened } from '../case-details/opened-events.js';
import { mayHandleFiles } from '../domain/attachments.js';
import type { CaseEventOf } from '../domain/case-events.js';
import type { CaseFilesView, CaseFileView } from './case-files.view.js';

interface Sources {
  readonly row: TurnRow & { readonly status: 'open' | 'closed' };
  readonly events: readonly PathEvent[];
  readonly viewer: Viewer;
  readonly limit: number;
  readonly open: (json: string | null) => unknown;
}

export function caseFilesOf({ row, events, viewer, limit, open }: Sources): CaseFilesView {
  return {
    mayChange: row.status === 'open' && mayChange(row, viewer),
    limit,
    kinds: mediaTypes,
    attached: events.reduce<readonly CaseFileView[]>((files, event) => after(files, event, open), []),
  };
}

function mayChange(row: TurnRow, { officerId, roles, body }: Viewer): boolean {
  const turn = turnOf(row);
  const remaining = JSON.parse(row.remaining) as Activity[];
  return mayHandleFiles({ ...turn, step: { ...turn.step, remaining } }, { officerId, roles, bodyId: body.id });
}

function after(
  files: readonly CaseFileView[],
  { type, occurred_at, data }: PathEvent,
  open: Sources['open'],
): readonly CaseFileView[] {
  if (type === 'FileAttached') return [...files, viewOf(open(data) as Attached, occurred_at)];
  if (type !== 'FileDetached') return files;
  const { file, document } = open(data) as CaseEventOf<'FileDetached'>['data'];
  return files.filter((one) => one.file !== file || one.document !== document);
}

type Attached = Opened<CaseEventOf<'FileAttached'>['data']>;

function viewOf({ file, document, kind, size, content }: Attached, attachedAt: string): CaseFileView {
  const { fileName = null, sha256 = null } = content ?? {};
  return { file, document, kind, size, attachedAt, fileName, sha256 };
}
