import { type SyntheticEvent, useMemo, useState } from 'react';
import { faultsByField, without } from './form-faults';

/**
 * What a form is given to show the faults of a refused request at their fields. A fault goes while its field is typed
 * in: if it went when the field is left, the press on the button that leaves it would move that button away from under
 * the pointer, and be lost.
 */
export function useFormFaults(error: unknown) {
  const [touched, setTouched] = useState<{ readonly since: unknown; readonly names: readonly string[] }>(untouched);
  const names = touched.since === error ? touched.names : untouched.names;
  const validationErrors = useMemo(() => without(faultsByField(error), names), [error, names]);
  return {
    validationErrors,
    onInput: ({ target }: SyntheticEvent): void => {
      const name = target instanceof Element ? target.getAttribute('name') : null;
      if (name !== null && name in validationErrors) setTouched({ since: error, names: [...names, name] });
    },
  };
}

const untouched = { since: null, names: [] } as const;
