import { IS_NEGATIVE, IS_POSITIVE, MAX, MIN } from 'class-validator';
import type { validationMetadatasToSchemas } from 'class-validator-jsonschema';

type Converters = NonNullable<NonNullable<Parameters<typeof validationMetadatasToSchemas>[0]>['additionalConverters']>;

/**
 * JSON Schema for the decorators of ours, by the decorator's name, and for library ones whose own converter errs:
 * `Min` and its kin overwrite the `integer` of `@IsInt()` with `number` when they stand below it.
 */
export const converters: Converters = {
  isIin: { type: 'string', format: 'iin', pattern: '^[0-9]{12}$' },
  isBin: { type: 'string', format: 'bin', pattern: '^[0-9]{12}$' },
  isInstant: { type: 'string', format: 'date-time' },
  isLegalDay: { type: 'string', format: 'date' },
  isSafeText: ({ constraints }) => ({
    type: 'string',
    minLength: 1,
    maxLength: Number(constraints[0]),
    'x-safe-text': true,
  }),
  [MIN]: ({ constraints }) => ({ minimum: Number(constraints[0]) }),
  [MAX]: ({ constraints }) => ({ maximum: Number(constraints[0]) }),
  [IS_POSITIVE]: { exclusiveMinimum: 0 },
  [IS_NEGATIVE]: { exclusiveMaximum: 0 },
};
