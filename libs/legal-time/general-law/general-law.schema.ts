import { certainty, day, each, list, localized, nullable, object, slug, text } from '../data/schema-parts.js';
import type { Schema } from '../data/schema-parts.js';
import { GENERAL_RULES, GENERAL_TERMS, GENERAL_UNITS, TERM_ORIGINS } from './general-law-parts.js';

const sourced = {
  act: slug,
  article: { type: 'string', pattern: '^(п\\. )?\\d[\\d-]*(\\([\\d-]+\\))*(, \\d[\\d-]*(\\([\\d-]+\\))*)*$' },
  certainty,
  source: text,
};
const notKnown = object({ value: { type: 'null' }, reason: localized, practice: nullable(text) });

function knownOr(properties: Readonly<Record<string, Schema>>): Schema {
  const isNull = { type: 'object', properties: { value: { type: 'null' } } };
  return { type: 'object', if: isNull, then: notKnown, else: object(properties) };
}

const term = knownOr({
  value: { type: 'integer', minimum: 1 },
  unit: { enum: GENERAL_UNITS },
  from: { enum: TERM_ORIGINS },
  note: nullable(localized),
  ...sourced,
});
const rule = knownOr({ value: slug, text: localized, ...sourced });
const items = knownOr({
  value: { ...list(object({ no: text, code: slug, title: localized })), minItems: 1 },
  ...sourced,
});

const act = object({
  code: slug,
  title: localized,
  short: text,
  number: text,
  date: day,
  editionOf: nullable(object({ number: text, date: day })),
  source: text,
});

/** Shape of a period's file. Every term and every rule is in every file: known, or `null` with the reason. */
export const generalLawSchema = object({
  id: slug,
  title: localized,
  acts: { ...list(act), minItems: 1 },
  inForce: object({
    from: nullable(day),
    fromIsBound: { type: 'boolean' },
    fromLatest: nullable(day),
    note: nullable(localized),
  }),
  terms: each(GENERAL_TERMS, term),
  rules: each(GENERAL_RULES, rule),
  noHearingGrounds: items,
  complaintDecisions: items,
});

/** Titles by code, the same in every period. */
export const generalTitlesSchema = object({
  terms: each(GENERAL_TERMS, localized),
  rules: each(GENERAL_RULES, localized),
  noHearingGrounds: localized,
  complaintDecisions: localized,
});
