import {
  CHANNELS,
  TERM_GOALS,
  TERM_STARTS,
  citation,
  list,
  localized,
  nullable,
  object,
  positive,
  slug,
  term,
} from './schema-parts.js';

const channels = { ...list({ enum: CHANNELS }), minItems: 1 };

export const limit = object({
  place: slug,
  waitingMinutes: nullable(positive),
  servingMinutes: nullable(positive),
  citation,
});

export const partialTerm = object(
  { code: slug, term, title: localized, citation },
  { start: { enum: TERM_STARTS }, goal: { enum: TERM_GOALS }, outcome: { enum: ['favourable', 'refusal'] } },
);

export const hearing = object({ required: { type: 'boolean' }, noticeWorkingDays: nullable(positive), citation });

export const acceptanceRefusal = object({ channels, citation }, { expired: { type: 'boolean' } });

export const hours = object({ place: slug, text: localized, citation });

export const documentNote = object({ channels, text: localized, citation });

export const anomaly = object({ citation, text: localized, resolution: localized }, { code: slug });

export const consent = object({ ground: nullable(slug), citation });

export const receipt = object({
  code: { enum: ['intake', 'acceptance-refusal'] },
  channels,
  copies: nullable(positive),
  title: localized,
  citation,
});

export const conclusions = object({ title: localized, request: term, answer: term, citation }, { ground: slug });

export const register = object({
  code: { enum: ['adopters', 'accreditation', 'preschool-queue'] },
  title: localized,
  validity: nullable(object({ value: positive, unit: { enum: ['month', 'year'] }, citation })),
  citation,
});

export const contract = object(
  { title: localized, term: nullable(term), citation },
  { results: { ...list(slug), minItems: 1 } },
);

export const filingLimit = object({ term, before: { enum: ['accreditation-end'] }, citation });

export const complaint = object({ text: localized, forward: term, atProvider: term, atReviewingBody: term, citation });

export const missing = object({ code: slug, text: localized, citation });
