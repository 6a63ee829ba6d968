import { answerRule, citation, list, localized, nullable, object, positive, slug, text } from './schema-parts.js';

const documentProperties = {
  no: text,
  code: slug,
  title: localized,
  condition: nullable(localized),
  form: nullable(slug),
  citation,
};

const documentExtras = {
  requiredWhen: answerRule,
  obtainedBy: { enum: ['applicant', 'provider', 'state-corporation'] },
};

/** Documents, each with at most one level of items under it: no text goes deeper. */
export const documentList = list(
  object(documentProperties, {
    ...documentExtras,
    itemsRule: { enum: ['each', 'one'] },
    items: list(object(documentProperties, documentExtras)),
  }),
);

export const ground = object({ no: text, code: slug, title: localized, citation });

export const standardReference = object({ item: positive, title: localized, citation });

export const resultKind = object(
  { code: slug, favourable: { type: 'boolean' }, title: localized, citation },
  { parts: list(object({ code: slug, title: localized })) },
);

export const question = object({ code: slug, text: localized, citation });

export const fetchedData = object(
  { code: slug, title: localized, source: localized, citation },
  { requiredWhen: answerRule },
);
