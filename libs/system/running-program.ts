import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { ProgramView } from './system.view.js';

/** Which program this is and since when it runs. */
@Injectable()
export class RunningProgram {
  readonly #version = ownVersion();
  readonly #startedAt: string;

  constructor(private readonly clock: Clock) {
    this.#startedAt = clock.now();
  }

  describe(): ProgramView {
    const uptimeMs = Date.parse(this.clock.now()) - Date.parse(this.#startedAt);
    return { version: this.#version, startedAt: this.#startedAt, uptimeSeconds: Math.floor(uptimeMs / 1_000) };
  }
}

function ownVersion(): string {
  const path = findPackageJSON('.', import.meta.url);
  if (path === undefined) throw new Error('The program lies outside of its package');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
  return version;
}
