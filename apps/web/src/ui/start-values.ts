import { createContext, useContext } from 'react';

export type StartValues = ReadonlyMap<string, string>;

export const noStartValues: StartValues = new Map();

/** What named fields begin with instead of their defaults: the form as it was left. */
export const StartValuesContext = createContext<StartValues>(noStartValues);

export function useStartValue(name: string | undefined): string | undefined {
  const values = useContext(StartValuesContext);
  return name === undefined ? undefined : values.get(name);
}
