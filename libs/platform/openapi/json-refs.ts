/** Every `$ref` below the value. */
export function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === '$ref' && typeof child === 'string' ? [child] : refsIn(child),
  );
}

/** Names of all schemas that the value refers to, directly or through others, sorted. */
export function reachable(
  value: unknown,
  schemas: Readonly<Record<string, unknown>>,
  prefix: string,
): readonly string[] {
  const found = new Set<string>();
  const open = [value];
  while (open.length > 0) {
    for (const ref of refsIn(open.pop())) {
      const name = ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
      if (name === undefined || found.has(name)) continue;
      found.add(name);
      open.push(schemas[name]);
    }
  }
  return [...found].sort();
}
