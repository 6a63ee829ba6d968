import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppConfig } from '#platform';

/** Where everybody finds the check of a paper. */
@Injectable()
export class PublicAddress {
  constructor(private readonly config: AppConfig) {}

  /** The address of the settings; without one that under which the request came. */
  of({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
    return this.config.publicUrl ?? `${protocol}://${host}`;
  }
}
