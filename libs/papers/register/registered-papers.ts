import { Injectable } from '@nestjs/common';
import { DomainError } from '#platform';
import { ReadModelReader } from '#read-models';
import type { LocalizedText } from '#regulations';
import type { PaperKind } from './paper-kinds.js';

/** A paper as the register holds it. */
export interface RegisteredPaper {
  readonly recordId: string;
  readonly paperId: string;
  readonly code: string;
  readonly kind: PaperKind;
  readonly number: string;
  /** Legal day `YYYY-MM-DD`. */
  readonly madeOn: string;
  readonly madeAt: string;
  readonly zone: string;
  readonly hash: string;
  /** Revisions of the events it is made of, that of the act itself last. */
  readonly sources: readonly number[];
  /** Who made it, called as then. */
  readonly body: LocalizedText;
  readonly provider: LocalizedText;
  /** An entry that it is made of was put right later. */
  readonly corrected: boolean;
}

interface Row {
  readonly record_id: string;
  readonly paper_id: string;
  readonly code: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly made_on: string;
  readonly made_at: string;
  readonly zone: string;
  readonly hash: string;
  readonly sources: string;
  readonly body_name: string;
  readonly provider_name: string;
  readonly corrected: number;
}

@Injectable()
export class RegisteredPapers {
  constructor(private readonly reader: ReadModelReader) {}

  /** Papers of a case or an outage, in the order in which they were made. */
  of(recordId: string): RegisteredPaper[] {
    return this.reader
      .all<Row>('SELECT * FROM papers WHERE record_id = ? ORDER BY made_at, paper_id', [recordId])
      .map(paperFrom);
  }

  /** @throws DomainError `paper-not-found` */
  get(recordId: string, paperId: string): RegisteredPaper {
    const row = this.reader.get<Row>('SELECT * FROM papers WHERE record_id = ? AND paper_id = ?', [recordId, paperId]);
    if (row === undefined) throw paperNotFound();
    return paperFrom(row);
  }

  /** What everybody may know of a paper whose code he has. */
  check(code: string): Pick<RegisteredPaper, 'number' | 'madeOn' | 'hash'> | null {
    const row = this.reader.get<Row>('SELECT number, made_on, hash FROM papers WHERE code = ?', [code]);
    return row === undefined ? null : { number: row.number, madeOn: row.made_on, hash: row.hash };
  }
}

function paperFrom(row: Row): RegisteredPaper {
  return {
    recordId: row.record_id,
    paperId: row.paper_id,
    code: row.code,
    kind: row.kind,
    number: row.number,
    madeOn: row.made_on,
    madeAt: row.made_at,
    zone: row.zone,
    hash: row.hash,
    sources: JSON.parse(row.sources) as number[],
    body: JSON.parse(row.body_name) as LocalizedText,
    provider: JSON.parse(row.provider_name) as LocalizedText,
    corrected: row.corrected === 1,
  };
}

export function paperNotFound(): DomainError {
  return new DomainError('not-found', 'paper-not-found');
}
