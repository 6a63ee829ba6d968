import { ValidateBy, type ValidationOptions } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { isValidBin, isValidIin } from '../iin.js';
import { isInstant, isLegalDay } from './instant.js';
import { isSafeText } from './text.js';

function stringCheck(name: string, check: (value: string) => boolean, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    { name, validator: { validate: (value: unknown) => typeof value === 'string' && check(value) } },
    options,
  );
}

/** Individual identification number: 12 digits, the last one the check digit. */
export const IsIin = (options?: ValidationOptions): PropertyDecorator => stringCheck('isIin', isValidIin, options);

/** Business identification number: 12 digits, the last one the check digit. */
export const IsBin = (options?: ValidationOptions): PropertyDecorator => stringCheck('isBin', isValidBin, options);

/** ISO-8601 instant with `Z` or an offset. */
export const IsInstant = (options?: ValidationOptions): PropertyDecorator =>
  stringCheck('isInstant', isInstant, options);

/** Legal day `YYYY-MM-DD`. */
export const IsLegalDay = (options?: ValidationOptions): PropertyDecorator =>
  stringCheck('isLegalDay', isLegalDay, options);

/**
 * Words a person typed (names, reasons, addresses): not empty, at most `max` characters, no control characters.
 * The handler gets them in Unicode NFC without surrounding white space; strings without this decorator come as sent.
 */
export const IsSafeText = ({ max }: { readonly max: number }, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isSafeText',
      constraints: [max],
      validator: { validate: (value: unknown) => typeof value === 'string' && isSafeText(value) },
    },
    options,
  );

/** `null` is allowed beside what the other decorators say. Without it `null` is refused; `@IsOptional()` means "may be left out". */
export const IsNullable = (): PropertyDecorator => (target, key) => {
  JSONSchema((schema) => ({ anyOf: [schema, { type: 'null' }] }))(target, String(key));
};
