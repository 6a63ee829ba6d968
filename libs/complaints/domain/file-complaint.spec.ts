import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { editions } from '#regulations';
import { complaintTermsOn } from '../complaint-law/complaint-terms.js';
import { act, filed, filing, monday, officer, refusedCase, textSubjectId } from '../testing/fixtures.js';
import type { ComplaintEventOf } from './complaint-events.js';
import { complaintFile } from './complaint-file.js';
import { fileComplaint, type FileComplaintInput } from './file-complaint.js';

const dataOf = (change: Partial<FileComplaintInput> = {}): ComplaintEventOf<'ComplaintFiled'>['data'] => {
  const [event] = filed(change);
  if (event?.type !== 'ComplaintFiled') throw new Error('not filed');
  return event.data;
};
const refuses = (change: Partial<FileComplaintInput>, code: string): void =>
  given(complaintFile, [])
    .when((file) => fileComplaint(file, filing(change)))
    .refused(code);

describe('filing a complaint', () => {
  it('registers it, seals its text for the people of the case, lets the terms of general law run', () => {
    expect(dataOf()).toMatchObject({
      number: 'Ш-1/2026',
      caseId: 'case-1',
      text: personal(textSubjectId, 'Бас тартудың негізі дұрыс емес'),
      law: 'appk-2025',
      late: false,
      filing: { lastDay: '2026-11-10', term: { value: 3, unit: 'month', law: { act: 'appk', article: '92' } } },
      forwarding: { dueAt: '2026-09-10T13:30:00.000Z', term: { value: 3, law: { act: 'appk', article: '91(4)' } } },
      atProvider: { dueAt: '2026-09-14T13:30:00.000Z', term: { law: { act: 'services-law', article: '25(2)' } } },
      review: { dueAt: '2026-10-05T13:30:00.000Z', term: { value: 20, law: { act: 'appk', article: '99' } } },
    });
  });

  it('takes the law of the day: fifteen working days before the Code was rewritten, nothing known before 2021', () => {
    const earlier = { act: act('clerk', '2025-09-08T10:00:00+05:00'), learnedOn: '2025-09-01' };
    const cases = { ...refusedCase, entries: [] };
    expect(dataOf({ ...earlier, case: cases })).toMatchObject({
      law: 'appk-2021',
      review: { dueAt: '2025-09-29T13:30:00.000Z', term: { value: 15 } },
    });
    const archive = { act: act('clerk', '2019-09-09T10:00:00+06:00'), learnedOn: '2019-09-01', case: cases };
    expect(dataOf(archive)).toMatchObject({
      law: 'before-2021',
      filing: null,
      forwarding: null,
      review: null,
      late: false,
    });
  });

  it('takes the edition’s own terms where its text has them', () => {
    const terms = complaintTermsOn('2026-09-07', editions.get('rk-2022-agency-accreditation'), true);
    expect(terms).toMatchObject({
      forwarding: { value: 3, citation: { seed: '002' }, law: null },
      atProvider: { value: 5, citation: { seed: '002' } },
      review: { value: 15, citation: { seed: '002' } },
      filing: { value: 3, law: { article: '92' } },
    });
  });

  it('gives six months where the act did not say how to complain', () => {
    expect(dataOf({ appealInformation: false })).toMatchObject({
      filing: { lastDay: '2027-02-10', term: { value: 6, law: { article: '92(1-1)' } } },
    });
  });

  it('takes a late one too, and marks it', () => {
    const entries = refusedCase.entries.map((entry) => ({ ...entry, occurredAt: '2026-05-01T05:00:00.000Z' }));
    expect(dataOf({ learnedOn: '2026-06-05', case: { ...refusedCase, entries } })).toMatchObject({
      filing: { lastDay: '2026-09-07' },
      late: false,
    });
    expect(dataOf({ learnedOn: '2026-06-03', case: { ...refusedCase, entries } })).toMatchObject({
      filing: { lastDay: '2026-09-03' },
      late: true,
    });
  });

  it('keeps who drafted, signed or made the entry complained of', () => {
    expect(dataOf().officials).toEqual(['executor', 'head']);
    expect(dataOf({ entry: 5 })).toMatchObject({
      against: { entry: { revision: 5, type: 'ResultIssued', officerId: 'clerk' } },
      officials: ['executor', 'head', 'clerk'],
    });
  });

  it('asks no answer of the provider where it is addressed to the reviewing body', () => {
    expect(dataOf({ addressee: 'reviewing-body' })).toMatchObject({
      atProvider: null,
      forwarding: { term: { value: 3 } },
    });
  });

  it('refuses what is not the provider’s, who may not, and what cannot be', () => {
    refuses({ case: null }, 'case-not-found');
    refuses({ act: act('clerk', monday, { officer: officer('clerk', 'clerk', 'elsewhere') }) }, 'case-not-found');
    refuses({ act: act('ict-officer', monday) }, 'not-your-role');
    refuses({ case: { ...refusedCase, erased: true } }, 'people-erased');
    refuses({ learnedOn: '2026-09-08' }, 'learned-after-filing');
    refuses({ entry: 1 }, 'entry-not-in-case');
    refuses({ entry: 99 }, 'entry-not-in-case');
    refuses({ act: act('clerk', monday, { now: '2026-09-07T04:00:00.000Z' }) }, 'occurred-in-future');
    refuses({ act: act('clerk', monday, { now: '2026-09-09T04:00:00.000Z' }) }, 'late-entry-needs-reason');
    refuses(
      { act: act('clerk', '2026-07-01T10:00:00+05:00'), learnedOn: '2026-07-01' },
      'occurred-before-previous-act',
    );
    given(complaintFile, filed())
      .when((file) => fileComplaint(file, filing()))
      .refused('complaint-exists');
  });
});
