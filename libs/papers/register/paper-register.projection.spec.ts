import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '#cases';
import { caseAfter, walkCase } from '#cases/testing';
import { type GivenEvent, projected } from '#read-models/testing';
import { CheckCodes } from './check-codes.js';
import { paperRegister } from './paper-register.projection.js';

const codes = new CheckCodes(new Uint8Array(32).fill(7));
const register = paperRegister(codes);
const monday = '2019-09-09T10:00:00+06:00';
const filed = caseAfter('zhambyl-2019-age-ten-opinion', monday);
const actor = { officerId: 'officer-1', role: 'clerk', bodyId: 'provider-1' };

type Row = Readonly<Record<string, string | number | null>>;

const inCase = (events: readonly CaseEvent[]): GivenEvent[] =>
  events.map((event, revision) => ({ stream: 'case-case-1', revision, metadata: { actor }, ...event }));

function named(type: 'BodyRegistered' | 'BodyChanged', name: string): GivenEvent {
  const texts = { kk: name, ru: name, en: name };
  return { stream: 'body-provider-1', type, data: { bodyId: 'provider-1', name: texts } };
}

const rows = (...events: readonly GivenEvent[]): Row[] =>
  projected(register, events).all<Row>('SELECT * FROM papers ORDER BY made_at, paper_id');
const kinds = (edition: string, outcome: 'favourable' | 'refusal' = 'favourable'): unknown[] =>
  rows(...inCase(walkCase(caseAfter(edition, monday), null, outcome))).map(({ kind }) => kind);

describe('the register of papers', () => {
  it('has a paper from the act that makes it, with number, day, code and the events it is made of', () => {
    const events = inCase(walkCase(filed, 'forward'));
    expect(rows(...events)).toMatchObject([
      {
        record_id: 'case-1',
        paper_id: 'intake-receipt-2',
        code: codes.of('case-1', 'intake-receipt-2'),
        kind: 'intake-receipt',
        made_on: '2019-09-09',
        sources: '[0,2]',
        corrected: 0,
      },
    ]);
    expect(rows(...inCase(filed))).toEqual([]);
  });
  it('takes a result for a paper when it is numbered, or signed where no book numbers it, or decided', () => {
    expect(kinds('zhambyl-2019-age-ten-opinion')).toEqual(['intake-receipt', 'resolution', 'result']);
    expect(kinds('zhambyl-2019-guardianship-certificates')).toEqual(['intake-receipt', 'result']);
    expect(kinds('zhambyl-2019-guardianship-establishment')).toEqual(
      expect.arrayContaining(['inspection-act', 'result']),
    );
    expect(kinds('zhambyl-2019-age-ten-opinion', 'refusal')).toContain('reasoned-refusal');
    expect(rows(...inCase(walkCase(filed, 'register-result'))).map(({ kind }) => kind)).not.toContain('result');
  });
  it('knows which papers were corrected', () => {
    const events = walkCase(filed, 'assign');
    const correction = { what: 'in-words', words: null };
    const put = (corrects: number): GivenEvent => ({
      ...{ stream: 'case-case-1', revision: events.length, type: 'EntryCorrected' },
      data: { corrects, correction },
    });
    const corrected = (revision: number): unknown[] =>
      rows(...inCase(events), put(revision)).map((row) => row['corrected']);
    expect(corrected(0)).toEqual([1]);
    expect(corrected(1)).toEqual([0]);
  });
  it('calls the body as it was called then', () => {
    const events = inCase(walkCase(filed, 'forward'));
    const called = rows(named('BodyRegistered', 'Бұрынғы'), ...events, named('BodyChanged', 'Жаңа'));
    expect(called.map((row) => JSON.parse(String(row['body_name'])) as unknown)).toEqual([
      { kk: 'Бұрынғы', ru: 'Бұрынғы', en: 'Бұрынғы' },
    ]);
  });
  it('gives another hash when anything of the content differs', () => {
    const events = walkCase(filed, 'forward');
    const other = events.map((event) =>
      event.type === 'ApplicationRegistered' ? { ...event, data: { ...event.data, paperNumber: '7' } } : event,
    );
    expect(rows(...inCase(other))[0]?.['hash']).not.toBe(rows(...inCase(events))[0]?.['hash']);
  });
});
