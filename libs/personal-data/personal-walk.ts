import { isPlainPersonal, isSealedPersonal, type PlainPersonal, type SealedPersonal } from './personal.js';

/** Replaces every personal value inside plain data; shares what holds none. */
export function mapPersonal(
  data: unknown,
  plain: (value: PlainPersonal<unknown>) => unknown,
  sealed: (value: SealedPersonal) => unknown,
): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item: unknown) => mapPersonal(item, plain, sealed));
  if (isPlainPersonal(data)) return plain(data);
  if (isSealedPersonal(data)) return sealed(data);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapPersonal(value, plain, sealed)]));
}

/** The subjects whose plain values stand in the data. */
export function plainSubjects(data: unknown, found = new Set<string>()): Set<string> {
  mapPersonal(
    data,
    (value) => found.add(value.$personal),
    (value) => value,
  );
  return found;
}
