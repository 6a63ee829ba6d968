import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { pinnedRules } from '../case-commands/pinned-rules.js';
import { act, after, decided, fold, officer, textSubjectId } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { attachFile, type AttachFileInput, detachFile, mayHandleFiles } from './attachments.js';
import type { CaseEvent } from './case-events.js';
import { type CaseFile, caseFile } from './case-file.js';

const MEALS = 'rk-2022-school-meals';
const monday = '2026-09-07T10:00:00+05:00';
const later = '2026-09-08T11:00:00+05:00';
const submitted = after(MEALS, monday);
const examining = walk(submitted, 'examine');
const name = 'ab'.repeat(32);
const sha256 = 'cd'.repeat(32);

const attach =
  (change: Partial<AttachFileInput> = {}) =>
  (file: CaseFile): CaseEvent[] =>
    attachFile(file, {
      ...{ document: 'application', file: name, kind: 'application/pdf', size: 1_000, fileName: 'Өтініш.pdf', sha256 },
      rules: pinnedRules(fold(submitted)),
      act: act('clerk', later),
      ...change,
    });
const detach =
  (document: string | null = 'application') =>
  (file: CaseFile): CaseEvent[] =>
    detachFile(file, { file: name, document, reason: 'Анық емес', act: act('clerk', later) });

describe('attaching a file', () => {
  it('says what it is and where, and seals what it is called and what it holds', () => {
    expect(attach()(fold(submitted))).toMatchObject([
      {
        type: 'FileAttached',
        data: {
          ...{ document: 'application', file: name, kind: 'application/pdf', size: 1_000 },
          content: personal(textSubjectId, { fileName: 'Өтініш.pdf', sha256 }),
        },
      },
    ]);
  });

  it('is no act of the case: what is still to be entered may lie before it', () => {
    const { attachments: _attachments, ...before } = { attachments: [], ...fold(submitted) };
    expect(fold(decided(submitted, attach()))).toEqual({
      ...before,
      attachments: [{ file: name, document: 'application' }],
    });
  });

  it('goes to a document of the list, or to none', () => {
    expect(attach({ document: null })(fold(submitted))).toMatchObject([{ data: { document: null } }]);
    given(caseFile, submitted)
      .when(attach({ document: 'no-such-document' }))
      .refused('document-not-in-edition');
  });

  it('is refused a second time at the same document, not at another', () => {
    const attached = decided(submitted, attach());
    given(caseFile, attached).when(attach()).refused('file-already-attached');
    expect(attach({ document: 'identity-document' })(fold(attached))).toHaveLength(1);
  });

  it('ends where the case has too many', () => {
    const attachments = Array.from({ length: 200 }, (_, index) => ({ file: String(index), document: null }));
    expect(() => attach()({ ...fold(submitted), attachments } as CaseFile)).toThrow('too-many-files');
  });
});

describe('who holds the papers', () => {
  it('is whose turn it is', () => {
    given(caseFile, examining).when(attach()).refused('not-your-role');
    expect(attach({ act: act('executor', later) })(fold(examining))).toHaveLength(1);
    const other = { ...act('executor', later), officer: officer('executor', 'another') };
    given(caseFile, examining)
      .when(attach({ act: other }))
      .refused('not-the-assigned-executor');
  });

  it('is also the operator who took the papers in, until they are registered', () => {
    const counter = after('rk-2022-guardianship-establishment', monday);
    const byOperator = attach({ document: null, act: act('operator', later) });
    expect(byOperator(fold(counter))).toHaveLength(1);
    given(caseFile, walk(counter, 'forward')).when(byOperator).refused('not-your-role');
  });

  it('is nobody of another body, and nobody once the case is closed', () => {
    const elsewhere = { ...act('clerk', later), officer: { ...officer('clerk'), bodyId: 'elsewhere' } };
    given(caseFile, submitted)
      .when(attach({ act: elsewhere }))
      .refused('not-your-body');
    given(caseFile, walk(examining, null)).when(attach()).refused('case-closed');
    given(caseFile, []).when(attach()).refused('case-not-found');
  });

  it('is told to the page by the same rule', () => {
    const open = fold(examining);
    if (open.status !== 'open') throw new Error('the case is open');
    expect(mayHandleFiles(open, officer('executor'))).toBe(true);
    expect(mayHandleFiles(open, officer('clerk'))).toBe(false);
  });
});

describe('taking a file off', () => {
  it('needs a reason and leaves the document free for a better one', () => {
    const off = decided(submitted, attach(), detach());
    expect(off.at(-1)).toMatchObject({
      type: 'FileDetached',
      data: { file: name, document: 'application', reason: personal(textSubjectId, 'Анық емес') },
    });
    expect(attach()(fold(off))).toHaveLength(1);
  });

  it('is refused where it is not attached', () => {
    const attached = decided(submitted, attach());
    given(caseFile, attached).when(detach(null)).refused('file-not-attached');
    given(caseFile, decided(attached, detach())).when(detach()).refused('file-not-attached');
  });
});
