import { problemOf } from '../api/problem';

/** The API's faults by the name of the field they belong to, as react-aria's forms take them. */
export function faultsByField(error: unknown): Record<string, string> {
  const faults = problemOf(error)?.errors ?? [];
  return Object.fromEntries(faults.map(({ path, message }) => [path.slice(1), message]));
}

/** What remains once the fields named have been typed in again. */
export function without(faults: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).filter(([name]) => !names.includes(name)));
}
