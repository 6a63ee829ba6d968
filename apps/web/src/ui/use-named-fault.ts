import { useContext, useState } from 'react';
import { FormValidationContext } from 'react-aria-components';

/** What the form was told of a field by its name, until the field is changed. */
export function useNamedFault(name: string | undefined): readonly [fault: string | undefined, onChange: () => void] {
  const faults = useContext(FormValidationContext);
  const [changedSince, setChangedSince] = useState<typeof faults | null>(null);
  const told = name === undefined || changedSince === faults ? undefined : faults[name];
  return [Array.isArray(told) ? told[0] : told, () => setChangedSince(faults)];
}
