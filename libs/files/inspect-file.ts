import { fileTypeFromBuffer } from 'file-type';
import { DomainError } from '#platform';
import { type MediaType, mediaTypes } from './media-types.js';
import { inspectPdf } from './pdf-content.js';

/**
 * What the content is, by its own bytes: what its name or its sender says of it counts for nothing.
 * @throws DomainError `file-empty`, `file-type-refused`, `pdf-active`, `pdf-unreadable`
 */
export async function inspectFile(content: Buffer): Promise<MediaType> {
  if (content.length === 0) throw new DomainError('unprocessable', 'file-empty');
  const mediaType = await sniffed(content);
  if (mediaType === undefined) throw new DomainError('unsupported', 'file-type-refused');
  if (mediaType === 'application/pdf') await inspectPdf(content);
  return mediaType;
}

async function sniffed(content: Buffer): Promise<MediaType | undefined> {
  const found = await fileTypeFromBuffer(content);
  return mediaTypes.find((allowed) => allowed === found?.mime);
}
