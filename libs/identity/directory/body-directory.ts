import { Injectable } from '@nestjs/common';
import { KeptAnswers, ReadModelReader } from '#read-models';
import { BodyNotFound } from '../domain/identity.errors.js';
import type { Body } from '../viewer.js';
import { bodiesProjection } from './bodies.projection.js';
import { BODY_COLUMNS, bodyFrom } from './body-row.js';
import type { BodyRow } from './body-row.js';

export interface BodyEntry extends Body {
  /** Revision of the body's stream, for `If-Match`. */
  readonly revision: number;
}

const SELECT = `SELECT ${BODY_COLUMNS}, b.revision FROM bodies b`;
type Row = BodyRow & { readonly revision: number };

/** Bodies as this process has read them; a body registered a moment ago may not be there yet. */
@Injectable()
export class BodyDirectory {
  private readonly entries: KeptAnswers<BodyEntry | null>;

  constructor(private readonly reader: ReadModelReader) {
    this.entries = new KeptAnswers(reader, [bodiesProjection.name]);
  }

  find(bodyId: string): BodyEntry | undefined {
    return this.entries.get(bodyId, () => this.look(bodyId)) ?? undefined;
  }

  private look(bodyId: string): BodyEntry | null {
    const row = this.reader.get<Row>(`${SELECT} WHERE b.body_id = ?`, [bodyId]);
    return row === undefined ? null : entryFrom(row);
  }

  /** @throws BodyNotFound */
  get(bodyId: string): BodyEntry {
    const body = this.find(bodyId);
    if (body === undefined) throw new BodyNotFound();
    return body;
  }

  list(): BodyEntry[] {
    return this.reader.all<Row>(`${SELECT} ORDER BY b.body_id`).map(entryFrom);
  }
}

function entryFrom(row: Row): BodyEntry {
  return { ...bodyFrom(row), revision: row.revision };
}
