import type { ErrorObject } from 'ajv';

/** Every fault with its path in the data and, where the name of a key is the fault, that name. */
export function schemaFaults(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : '';
    return `${instancePath === '' ? '/' : instancePath} ${message ?? 'is invalid'}${extra}`;
  });
}
