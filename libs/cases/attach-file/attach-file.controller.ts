import { hash } from 'node:crypto';
import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { commandHeadersOf, DomainError, TakesUpload, Uploads, WriteAnswer } from '#platform';
import { AttachFile } from './attach-file.command.js';

export class AttachFileQuery {
  /** Code of the document in the edition's list; without it the file belongs to none of them. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  document?: string;
}

@ApiTags('case commands')
@Controller('cases')
export class AttachFileController {
  constructor(
    private readonly commands: CommandBus,
    private readonly uploads: Uploads,
  ) {}

  /** Attaches a file to a document of the case: PDF, JPEG or PNG, by what it holds. */
  @Post(':caseId/files')
  @HttpCode(200)
  @TakesUpload()
  @Allow('clerk', 'head', 'executor', 'authorised-officer', 'administration', 'operator', 'portal-gateway')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'X-File-Name',
    required: false,
    description: 'What the file is called, percent-encoded UTF-8. In a header, as addresses end up in logs.',
    schema: { type: 'string', maxLength: 3000 },
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', minLength: 1, maxLength: 200 } })
  @ApiOkResponse({ type: WriteAnswer })
  attachFile(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: AttachFileQuery,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
  ): Promise<WriteAnswer> {
    const { document = null } = query;
    const fileName = fileNameOf(request.headers['x-file-name']);
    return this.uploads.receive(request, (content) => {
      const sha256 = hash('sha256', content, 'hex');
      const headers = commandHeadersOf(request, { document, fileName, sha256 });
      return this.commands.execute(
        new AttachFile(caseId, { document, fileName, content, sha256 }, { viewer, headers }),
      );
    });
  }
}

/** @throws DomainError `malformed-file-name` */
function fileNameOf(header: string | string[] | undefined): string {
  try {
    return decodeURIComponent(String(header ?? ''));
  } catch {
    throw new DomainError('invalid', 'malformed-file-name');
  }
}
