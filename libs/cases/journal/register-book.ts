import { Injectable } from '@nestjs/common';
import { ReadModelReader } from '#read-models';
import type { RegisteredEntry } from '../domain/prolongation.js';
import type { JournalKind } from './journal-events.js';

const FIND = `SELECT valid_until FROM journal_entries
  WHERE body_id = ? AND kind = ? AND label = ? AND state = 'entered'`;

/** Entries of a body's registers as this process has read them. */
@Injectable()
export class RegisterBook {
  constructor(private readonly reader: ReadModelReader) {}

  /** `null` when the register holds no entry of that number. */
  find(bodyId: string, kind: JournalKind, number: string): RegisteredEntry | null {
    const row = this.reader.get<{ valid_until: string | null }>(FIND, [bodyId, kind, number.trim()]);
    return row === undefined ? null : { validUntil: row.valid_until };
  }
}
