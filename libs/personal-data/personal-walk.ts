import { isPlainPersonal, isSealedPersonal, type PlainPersonal, type SealedPersonal } from './personal.js';

/** Replaces every personal value inside plain data; what holds none is shared, not copied. */
export function mapPersonal(
  data: unknown,
  plain: (value: PlainPersonal<unknown>) => unknown,
  sealed: (value: SealedPersonal) => unknown,
): unknown {
  if (typeof data !== 'object' || data === null || bare.has(data)) return data;
  if (isPlainPersonal(data)) return plain(data);
  if (isSealedPersonal(data)) return sealed(data);
  const entries = Object.entries(data).map(([key, value]) => [key, mapPersonal(value, plain, sealed)] as const);
  if (entries.every(([key, value]) => value === data[key as keyof typeof data])) return bareIfFrozen(data);
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** Frozen data once seen to hold nothing personal, such as an edition's procedure, need not be walked again. */
const bare = new WeakSet();

function bareIfFrozen<T extends object>(data: T): T {
  if (Object.isFrozen(data)) bare.add(data);
  return data;
}

/** The subjects whose plain values stand in the data. */
export function plainSubjects(data: unknown): Set<string> {
  const found = new Set<string>();
  mapPersonal(
    data,
    (value) => {
      found.add(value.$personal);
      return value;
    },
    (value) => value,
  );
  return found;
}
