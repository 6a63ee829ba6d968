import { CHANNELS, ROLES, citation, list, localized, nullable, object, slug, term } from './schema-parts.js';

const node = {
  code: slug,
  actor: { enum: [...ROLES, 'applicant'] },
  title: localized,
  duration: nullable(term),
  citation,
};

const process = object({
  ...node,
  kind: { const: 'process' },
  next: nullable(slug),
  ends: nullable({ enum: ['refused', 'delivered'] }),
});

const condition = object({ ...node, kind: { const: 'condition' }, onSuccess: slug, onFailure: slug });

export const flow = object({
  channel: { enum: CHANNELS },
  title: localized,
  nodes: { ...list({ oneOf: [process, condition] }), minItems: 1 },
  citation,
});
