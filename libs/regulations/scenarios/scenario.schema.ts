import { ACTIVITIES, CHANNELS, ROLES, list, object, positive, slug, text } from '../schema-parts.js';

const localTime = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$` };
const slugs = { ...list(slug), minItems: 1 };
const outcome = { enum: ['favourable', 'refusal'] };

const given = object(
  { channel: { enum: CHANNELS }, filedAt: localTime },
  {
    handout: { enum: CHANNELS },
    answers: { type: 'object', propertyNames: slug, additionalProperties: { type: 'boolean' } },
    consent: { type: 'boolean' },
    documents: { oneOf: [{ enum: ['complete', 'all'] }, object({ without: slugs }), object({ only: list(slug) })] },
    flow: { oneOf: [{ const: 'passes' }, object({ fails: slugs })] },
  },
);

const act = {
  oneOf: [
    object({ go: { enum: [...ACTIVITIES, 'end'] } }, { at: localTime }),
    object(
      { do: slug },
      { with: { type: 'object' }, by: { enum: ROLES }, officer: slug, at: localTime, refused: slug },
    ),
  ],
};

const then = object(
  {},
  {
    closedBy: { enum: ['issued', 'acceptance-refused', 'withdrawn', 'not-filed'] },
    waitsFor: { enum: ACTIVITIES },
    outcome,
    result: slug,
    refused: slug,
    documents: list(slug),
    late: list({ oneOf: [positive, slug] }),
    due: localTime,
  },
);

/** JSON Schema of one scenario file: the counterpart of the `EditionScenarios` type without its name. */
export const scenariosSchema = object({
  scenarios: { ...list(object({ name: text, given, when: list(act), then })), minItems: 1 },
});
