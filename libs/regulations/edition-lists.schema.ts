import { citation, list, localized, nullable, object, positive, slug, text } from './schema-parts.js';

const documentProperties = {
  no: text,
  code: slug,
  title: localized,
  condition: nullable(localized),
  form: nullable(slug),
  citation,
};

/** Documents, each with at most one level of items under it: no text goes deeper. */
export const documentList = list(object(documentProperties, { items: list(object(documentProperties)) }));

export const ground = object({ no: text, code: slug, title: localized, citation });

export const standardReference = object({ item: positive, title: localized, citation });

export const resultKind = object({ code: slug, favourable: { type: 'boolean' }, title: localized, citation });
