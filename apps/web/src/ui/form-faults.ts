import { problemOf } from '../api/problem';

/** The API's faults by the name of the field they belong to, as react-aria's forms take them. */
export function faultsByField(error: unknown): Record<string, string> {
  const faults = problemOf(error)?.errors ?? [];
  return Object.fromEntries(faults.map(({ path, message }) => [path.slice(1), message]));
}
