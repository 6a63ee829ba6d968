/** Words of JSON Schema that the edition's schema is put together from. */
export type Schema = Readonly<Record<string, unknown>>;

export const CHANNELS = ['provider-office', 'state-corporation', 'portal', 'city-portal', 'education-organisation'];
export const ROLES = [
  'clerk',
  'head',
  'executor',
  'authorised-officer',
  'administration',
  'operator',
  'portal-gateway',
  'system',
];
/** In the order a case passes them. */
export const ACTIVITIES = [
  'register',
  'forward',
  'assign',
  'examine',
  'draft',
  'submit-for-decision',
  'decide',
  'sign',
  'register-result',
  'issue',
];
export const TERM_STARTS = [
  'submission',
  'registration',
  'examination',
  'inspection',
  'child-talk',
  'conclusion-signed',
  'request-received',
  'decision',
  'signing',
  'hearing',
  'result-ready',
  'notice',
];
/** What a partial term may bind: an activity, or an act beside the steps. */
export const TERM_GOALS = [
  ...ACTIVITIES,
  'inspection',
  'child-talk',
  'request-conclusions',
  'give-conclusion',
  'hand-over',
  'notify',
  'contract',
  'payment',
];
export const UNITS = ['minute', 'hour', 'working-day', 'calendar-day', 'day'];

export const text: Schema = { type: 'string', minLength: 1, pattern: '\\S' };
export const slug: Schema = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' };
export const date: Schema = { type: 'string', format: 'date' };
export const positive: Schema = { type: 'integer', minimum: 1 };

/** An object with nothing but the given properties: a misspelt name is an error, not a silent loss. */
export function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

export const localized: Schema = object({ kk: text, ru: text, en: text });

export const citation: Schema = object({
  seed: { type: 'string', pattern: '^\\d{3}$' },
  lines: { type: 'array', items: positive, minItems: 2, maxItems: 2 },
  point: text,
});

const answers = {
  ...list(object({ question: slug, answer: { type: 'boolean' } })),
  minItems: 1,
};

/** A condition over the answers to the edition's questions. */
export const answerRule: Schema = { oneOf: [object({ anyOf: answers }), object({ allOf: answers })] };

export const citedText: Schema = object({ text: localized, citation });

export const term: Schema = object({ value: positive, unit: { enum: UNITS } }, { citation });
