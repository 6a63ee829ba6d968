import { personal } from '#personal-data/personal';
import { isThe } from './attachments-after.js';
import { actedPart, holdsRole, type Act, type ActingOfficer } from './act.js';
import type { FileKind } from './branch-events.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase } from './case-state.js';
import type { ChannelRules } from './channel-rules.js';
import { codesIn } from './documents.js';
import { refused } from './refusals.js';
import { isTurn, requireOfficer, requireOpen } from './turn.js';

/** What one case may hold at a time. */
const MOST_FILES = 200;

/** To which document, by the edition's code; `null` where the list does not name it. */
export interface Place {
  readonly document: string | null;
  readonly rules: Pick<ChannelRules, 'documents'>;
  readonly act: Act;
}

export interface AttachFileInput extends Place {
  /** Name under which the content is kept. */
  readonly file: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly fileName: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}

/** Attaches a file whose content is kept already to a document of the case. */
export function attachFile(file: CaseFile, input: AttachFileInput): CaseEvent[] {
  const open = requireAttaching(file, input);
  const { document, kind, size, fileName, sha256, act } = input;
  if (open.attachments.some(isThe({ file: input.file, document }))) throw refused('file-already-attached');
  const content = personal(open.textSubjectId, { fileName, sha256 });
  return [{ type: 'FileAttached', data: { ...actedPart(open, act), document, file: input.file, kind, size, content } }];
}

export interface DetachFileInput {
  readonly file: string;
  readonly document: string | null;
  readonly reason: string;
  readonly act: Act;
}

/** Takes a file off a document, by mistake attached or replaced by a better one; the history keeps it. */
export function detachFile(file: CaseFile, { file: name, document, reason, act }: DetachFileInput): CaseEvent[] {
  const open = requireHandler(file, act.officer);
  if (!open.attachments.some(isThe({ file: name, document }))) throw refused('file-not-attached');
  const words = personal(open.textSubjectId, reason);
  return [{ type: 'FileDetached', data: { ...actedPart(open, act), document, file: name, reason: words } }];
}

/** Who, to what and how many: all that can be said before the content is kept. */
export function requireAttaching(file: CaseFile, { document, rules, act }: Place): OpenCase {
  const open = requireHandler(file, act.officer);
  if (document !== null && !codesIn(rules.documents).includes(document)) {
    throw refused('document-not-in-edition', { document });
  }
  if (open.attachments.length >= MOST_FILES) throw refused('too-many-files', { most: MOST_FILES });
  return open;
}

function requireHandler(file: CaseFile, officer: ActingOfficer): OpenCase {
  const open = requireOpen(file);
  if (!takesIn(open, officer)) requireOfficer(open, officer);
  return open;
}

type Situation = Parameters<typeof isTurn>[0] & { readonly step: Pick<OpenCase['step'], 'remaining'> };

/** Whose turn it is acts on the case and so holds its papers; until it is registered also whoever took it in. */
export function mayHandleFiles(file: Situation, officer: ActingOfficer): boolean {
  return isTurn(file, officer) || takesIn(file, officer);
}

const TAKING_IN = ['clerk', 'operator', 'portal-gateway'] as const;

function takesIn({ step, intakeBodyId }: Situation, officer: ActingOfficer): boolean {
  const isThere = officer.bodyId === intakeBodyId && TAKING_IN.some((role) => holdsRole(officer, role));
  return isThere && step.remaining[0] === 'register';
}
