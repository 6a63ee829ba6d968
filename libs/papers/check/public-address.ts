import { Injectable } from '@nestjs/common';
import { AppConfig } from '#platform';

/** Where everybody finds the check of a paper. */
@Injectable()
export class PublicAddress {
  constructor(private readonly config: AppConfig) {}

  /** The address of the settings; without one that under which the request came. */
  of({ protocol, host }: { readonly protocol: string; readonly host: string }): string {
    return this.config.publicUrl ?? `${protocol}://${host}`;
  }
}
