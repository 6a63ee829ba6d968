import { createContext, type Dispatch, useContext, useState } from 'react';

export type StartValues = ReadonlyMap<string, string>;

export const noStartValues: StartValues = new Map();

/** What named fields begin with instead of their defaults: the form as it was left. */
export const StartValuesContext = createContext<StartValues>(noStartValues);

export function useStartValue(name: string | undefined): string | undefined {
  const values = useContext(StartValuesContext);
  return name === undefined ? undefined : values.get(name);
}

/** The state of a field that others depend on; begins as the form was left. */
export function useStartState(name: string, otherwise = ''): [string, Dispatch<string>] {
  return useState(useStartValue(name) ?? otherwise);
}
