interface NamedV1 {
  readonly form: string;
  readonly [name: string]: unknown;
}

/** Version 1 named the form a missing document would have had, and not whether one had expired. */
export function acceptanceRefusedV2(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const missing = data['missing'] as readonly NamedV1[];
  return { ...data, missing: missing.map(({ form: _form, ...named }) => ({ ...named, fault: 'missing' })) };
}
