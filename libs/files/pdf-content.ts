import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { DomainError } from '#platform';

const inflated = promisify(inflate);

/** Names (ISO 32000) of what makes a PDF more than a picture of paper: scripts, programs, files and forms inside it. */
const ACTIVE = ['JavaScript', 'Launch', 'EmbeddedFile', 'RichMedia', 'SubmitForm', 'ImportData', 'GoToE', 'XFA'];

/** What the object streams of one file may hold together once they are unpacked. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Refuses a PDF that could do something when it is opened, or of which that cannot be seen. Its readers in browsers run
 * nothing of it against us; whoever saves it and opens it elsewhere is to be safe as well.
 * @throws DomainError `pdf-active`, `pdf-unreadable`
 */
export async function inspectPdf(content: Buffer): Promise<void> {
  if (hasName(content, ['Encrypt']) || hasCodedName(content, ['ObjStm'])) throw unreadable();
  refuseActive(content);
  let unpacked = 0;
  for (const packed of objectStreams(content)) {
    const objects = await unpack(packed, MOST_UNPACKED - unpacked);
    unpacked += objects.length;
    refuseActive(objects);
  }
}

function refuseActive(content: Buffer): void {
  if (hasName(content, ACTIVE)) throw new DomainError('unprocessable', 'pdf-active');
}

function hasName(content: Buffer, names: readonly string[]): boolean {
  return names.some((name) => content.includes(`/${name}`, 'latin1')) || hasCodedName(content, names);
}

/** Names may be written with codes for letters, as `/J#61vaScript`. */
function hasCodedName(content: Buffer, names: readonly string[]): boolean {
  for (const [written] of content.toString('latin1').matchAll(/\/[A-Za-z0-9]*#[A-Za-z0-9#]*/g)) {
    if (names.some((name) => decoded(written).startsWith(`/${name}`))) return true;
  }
  return false;
}

function decoded(written: string): string {
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Objects may lie packed in streams of their own, where their names are not to be seen. */
function* objectStreams(content: Buffer): Generator<Buffer> {
  let at = content.indexOf('/ObjStm');
  while (at >= 0) {
    const start = content.indexOf('stream', at);
    const end = content.indexOf('endstream', start);
    if (start < 0 || end < 0) throw unreadable();
    yield content.subarray(afterLine(content, start + 'stream'.length), end);
    at = content.indexOf('/ObjStm', end);
  }
}

function afterLine(content: Buffer, at: number): number {
  if (content[at] === 0x0d && content[at + 1] === 0x0a) return at + 2;
  return content[at] === 0x0a ? at + 1 : at;
}

async function unpack(packed: Buffer, maxOutputLength: number): Promise<Buffer> {
  try {
    return await inflated(packed, { maxOutputLength: Math.max(1, maxOutputLength) });
  } catch {
    throw unreadable();
  }
}

function unreadable(): DomainError {
  return new DomainError('unprocessable', 'pdf-unreadable');
}
