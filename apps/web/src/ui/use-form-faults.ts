import { useMemo } from 'react';
import { faultsByField } from './form-faults';

/** The faults of a refused request as a form takes them: the same ones until the next answer, so that none comes back. */
export function useFormFaults(error: unknown) {
  return { validationErrors: useMemo(() => faultsByField(error), [error]) };
}
