const named = {
  type: 'object',
  required: ['name', 'attributes'],
  properties: {
    name: { type: 'string', minLength: 1 },
    attributes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'type'],
        properties: {
          name: { type: 'string', minLength: 1 },
          type: { enum: ['string', 'time', 'integer', 'float', 'boolean'] },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;

const time = { type: 'string', format: 'date-time', pattern: 'Z$' } as const;
const id = { type: 'string', minLength: 1 } as const;
const relationships = {
  type: 'array',
  items: {
    type: 'object',
    required: ['objectId', 'qualifier'],
    properties: { objectId: id, qualifier: id },
    additionalProperties: false,
  },
} as const;

const attributes = (more: Readonly<Record<string, object>>) => ({
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'value', ...Object.keys(more)],
    properties: { name: id, value: { type: 'string' }, ...more },
    additionalProperties: false,
  },
});

/** OCEL 2.0 in JSON as its standard describes it, and as strictly as the importers we know of read it. */
export const ocelSchema = {
  type: 'object',
  required: ['objectTypes', 'eventTypes', 'objects', 'events'],
  properties: {
    objectTypes: { type: 'array', items: named },
    eventTypes: { type: 'array', items: named },
    objects: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'attributes', 'relationships'],
        properties: { id, type: id, attributes: attributes({ time }), relationships },
        additionalProperties: false,
      },
    },
    events: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'time', 'attributes', 'relationships'],
        properties: { id, type: id, time, attributes: attributes({}), relationships },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
