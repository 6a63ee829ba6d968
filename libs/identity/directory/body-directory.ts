import { Injectable } from '@nestjs/common';
import { KeptAnswers, ReadModelReader } from '#read-models';
import type { LocalizedText } from '#regulations';
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

interface KnownName {
  readonly knownFrom: string;
  readonly name: LocalizedText;
}

const NAMES = `SELECT n.known_from AS knownFrom, n.name FROM bodies b JOIN body_names n USING (stream)
  WHERE b.body_id = ? ORDER BY n.revision`;

/** Bodies as this process has read them; a body registered a moment ago may not be there yet. */
@Injectable()
export class BodyDirectory {
  private readonly entries: KeptAnswers<BodyEntry | null>;
  private readonly names: KeptAnswers<readonly KnownName[]>;

  constructor(private readonly reader: ReadModelReader) {
    this.entries = new KeptAnswers(reader, [bodiesProjection.name]);
    this.names = new KeptAnswers(reader, [bodiesProjection.name]);
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

  /**
   * What the body was called as far as was known at the instant; before it was registered, under its first name.
   * @throws BodyNotFound
   */
  nameAt(bodyId: string, instant: string): LocalizedText {
    const names = this.names.get(bodyId, () => this.lookNames(bodyId));
    const known = names.findLast(({ knownFrom }) => knownFrom <= instant) ?? names[0];
    if (known === undefined) throw new BodyNotFound();
    return known.name;
  }

  private lookNames(bodyId: string): KnownName[] {
    const rows = this.reader.all<{ readonly knownFrom: string; readonly name: string }>(NAMES, [bodyId]);
    return rows.map(({ knownFrom, name }) => ({ knownFrom, name: JSON.parse(name) as LocalizedText }));
  }

  list(): BodyEntry[] {
    return this.reader.all<Row>(`${SELECT} ORDER BY b.body_id`).map(entryFrom);
  }
}

function entryFrom(row: Row): BodyEntry {
  return { ...bodyFrom(row), revision: row.revision };
}
