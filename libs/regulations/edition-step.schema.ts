import {
  ACTIVITIES,
  CHANNELS,
  ROLES,
  citation,
  list,
  localized,
  nullable,
  object,
  positive,
  term,
} from './schema-parts.js';

const roleByHandout = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(CHANNELS.map((channel) => [channel, { enum: ROLES }])),
};

export const step = object(
  {
    no: positive,
    role: { enum: ROLES },
    activity: { enum: ACTIVITIES },
    activities: { ...list({ enum: ACTIVITIES }), minItems: 1, uniqueItems: true },
    title: localized,
    duration: nullable(term),
    output: localized,
    basis: { enum: ['text', 'practice'] },
    citation,
  },
  {
    inspectionAct: { type: 'boolean' },
    childTalk: { type: 'boolean' },
    resolution: { type: 'boolean' },
    roleByHandout,
    outputCitation: citation,
  },
);
