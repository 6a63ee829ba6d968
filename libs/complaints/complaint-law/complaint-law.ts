import type { LocalizedText } from '#regulations';
import type { LawReference } from '../domain/complaint-events.js';

export interface LawTerm {
  readonly value: number;
  readonly unit: 'working-day' | 'month';
  readonly law: LawReference;
}

/** General law on complaints as it stood over one period. `null`: the sources hold no such rule for it. */
export interface ComplaintLaw {
  readonly id: 'before-2021' | 'appk-2021' | 'appk-2025';
  /** First legal day; `null` = since ever. */
  readonly from: string | null;
  readonly title: LocalizedText;
  readonly terms: {
    readonly complaintFiling: LawTerm | null;
    readonly complaintFilingWithoutAppealInformation: LawTerm | null;
    readonly complaintForwarding: LawTerm | null;
    readonly complaintReviewAtProvider: LawTerm | null;
    readonly complaintReview: LawTerm | null;
  };
  readonly rules: {
    /** No decision in the term is a refusal of the complaint. */
    readonly complaintSilence: LawReference | null;
    /** The review is not extended. */
    readonly complaintReviewExtension: LawReference | null;
    /** Filing suspends execution of the act. */
    readonly complaintEffect: LawReference | null;
  };
}

/** The law on the legal day `YYYY-MM-DD` of filing. */
export function complaintLawOn(day: string): ComplaintLaw {
  return periods.findLast(({ from }) => from === null || from <= day) ?? before2021;
}

export function complaintLaw(id: string): ComplaintLaw {
  return periods.find((period) => period.id === id) ?? before2021;
}

const appk = (article: string): LawReference => ({ act: 'appk', article });
const term = (value: number, unit: LawTerm['unit'], law: LawReference): LawTerm => ({ value, unit, law });

/** Article 25(2) of the law on public services, which the later periods are not known to have changed. */
const atProvider = term(5, 'working-day', { act: 'services-law', article: '25(2)' });

const before2021: ComplaintLaw = {
  id: 'before-2021',
  from: null,
  title: {
    kk: '2021 жылғы 1 шілдеге дейінгі жалпы заңдар',
    ru: 'Общие законы до 1 июля 2021 года',
    en: 'General laws before 1 July 2021',
  },
  terms: {
    complaintFiling: null,
    complaintFilingWithoutAppealInformation: null,
    complaintForwarding: null,
    complaintReviewAtProvider: null,
    complaintReview: null,
  },
  rules: { complaintSilence: null, complaintReviewExtension: null, complaintEffect: null },
};

const appk2021: ComplaintLaw = {
  id: 'appk-2021',
  from: '2021-07-01',
  title: {
    kk: 'ӘРПК бастапқы редакциясында (2021 жылғы 1 шілдеден)',
    ru: 'АППК в первоначальной редакции (с 1 июля 2021 года)',
    en: 'Administrative Procedure Code as first in force (from 1 July 2021)',
  },
  terms: {
    complaintFiling: term(3, 'month', appk('92')),
    complaintFilingWithoutAppealInformation: null,
    complaintForwarding: term(3, 'working-day', appk('91(4)')),
    complaintReviewAtProvider: atProvider,
    complaintReview: term(15, 'working-day', { act: 'order-414', article: '38' }),
  },
  rules: { complaintSilence: appk('100(5)'), complaintReviewExtension: null, complaintEffect: appk('96') },
};

const appk2025: ComplaintLaw = {
  id: 'appk-2025',
  // Ten calendar days pass after a publication that cannot precede the signing on 17 December: the earliest possible day.
  from: '2025-12-28',
  title: {
    kk: 'ӘРПК (17.12.2025 № 241-VIII Заңның редакциясында)',
    ru: 'АППК в редакции Закона от 17.12.2025 № 241-VIII',
    en: 'Administrative Procedure Code as rewritten by Law 241-VIII of 17.12.2025',
  },
  terms: {
    complaintFiling: term(3, 'month', appk('92')),
    complaintFilingWithoutAppealInformation: term(6, 'month', appk('92(1-1)')),
    complaintForwarding: term(3, 'working-day', appk('91(4)')),
    complaintReviewAtProvider: atProvider,
    complaintReview: term(20, 'working-day', appk('99')),
  },
  rules: { complaintSilence: appk('100(5)'), complaintReviewExtension: appk('99'), complaintEffect: appk('96') },
};

const periods: readonly ComplaintLaw[] = [before2021, appk2021, appk2025];
