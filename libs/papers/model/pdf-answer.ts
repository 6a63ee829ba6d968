import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { disposition } from '#platform';

export interface PdfFile {
  readonly pdf: Uint8Array;
  /** As a reader would call it; no name of a person, no case id. */
  readonly name: string;
  /** The same for programs that know ASCII alone. */
  readonly plainName: string;
}

/** Shown by the browser itself, kept by nobody on the way. */
export function pdfAnswer({ pdf, name, plainName }: PdfFile, reply: FastifyReply): StreamableFile {
  // The edge writes `no-store` on every answer of the API; a paper is of one reader as well.
  reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    length: pdf.byteLength,
    disposition: disposition('inline', fileName(name), fileName(plainName)),
  });
}

function fileName(name: string): string {
  return `${name.replaceAll(/[/\\:*?"<>|]/g, '-')}.pdf`;
}
