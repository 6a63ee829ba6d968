type Schema = Readonly<Record<string, unknown>>;

/** Words that promise nothing. */
const ANNOTATIONS = new Set(['$schema', '$id', '$comment', 'title', 'description', 'examples']);

/**
 * What in a later schema of the same version breaks a reader or a stored message of an earlier one. Allowed are only: another
 * description, a new optional field, a further value of an enumeration, a rule for a stage that is new.
 */
export function breakingChanges(published: Schema, present: Schema): string[] {
  return [
    ...changes(resolved(published, published), resolved(present, present), ''),
    ...openStrings(resolved(present, present), ''),
  ];
}

function changes(before: Schema, after: Schema, place: string): string[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keywords].flatMap((keyword) => {
    if (ANNOTATIONS.has(keyword)) return [];
    const [was, is] = [before[keyword], after[keyword]];
    const at = `${place}/${keyword}`;
    switch (keyword) {
      case 'properties':
        return changedFields(asSchema(was), asSchema(is), place);
      case 'enum':
        return lost(asList(was), asList(is)).map((value) => `${at}: ${value} is gone`);
      case 'required':
        return [
          ...lost(asList(was), asList(is)).map((field) => `${at}: ${field} may be missing now`),
          ...lost(asList(is), asList(was)).map((field) => `${at}: ${field} is required now`),
        ];
      case 'allOf':
        return changedRules(asList(was), asList(is), at, before);
      default:
        return same(was, is) ? [] : [`${at}: changed`];
    }
  });
}

function changedFields(before: Schema, after: Schema, place: string): string[] {
  return Object.entries(before).flatMap(([name, was]) => {
    const is = after[name];
    return is === undefined ? [`${place}/${name}: is gone`] : changes(asSchema(was), asSchema(is), `${place}/${name}`);
  });
}

/** A rule of old stands as it was; a new one may speak only of a stage that was not there. */
function changedRules(before: readonly unknown[], after: readonly unknown[], at: string, data: Schema): string[] {
  const stages = asList(asSchema(asSchema(data['properties'])['stage'])['enum']);
  const stageOf = (rule: unknown): unknown =>
    asSchema(asSchema(asSchema(asSchema(rule)['if'])['properties'])['stage'])['const'];
  const gone = before.filter((rule) => !after.some((other) => same(rule, other)));
  const added = after.filter((rule) => !before.some((other) => same(rule, other)) && stages.includes(stageOf(rule)));
  return [
    ...gone.map((rule) => `${at}: the rule of ${String(stageOf(rule))} changed`),
    ...added.map((rule) => `${at}: a new rule of ${String(stageOf(rule))}`),
  ];
}

/** Fields in which a free text would fit: neither listed nor bound by an anchored pattern. */
function openStrings(schema: Schema, place: string): string[] {
  const fields = Object.entries(asSchema(schema['properties']));
  if (fields.length > 0) {
    const open = schema['additionalProperties'] === false ? [] : [`${place}/additionalProperties: must be false`];
    return [...open, ...fields.flatMap(([name, field]) => openStrings(asSchema(field), `${place}/${name}`))];
  }
  if ('const' in schema || 'enum' in schema) return [];
  const types = [schema['type']].flat();
  if (types.every((type) => type === 'integer' || type === 'null')) return [];
  const pattern = schema['pattern'];
  const closed = typeof pattern === 'string' && pattern.startsWith('^') && pattern.endsWith('$');
  return closed ? [] : [`${place}: a free text fits`];
}

/** The schema with its `$ref`s to `#/$defs/…` put in place. */
function resolved(node: unknown, root: Schema): Schema {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref, ...rest } = value as Schema;
    const target = typeof $ref === 'string' ? asSchema(asSchema(root['$defs'])[$ref.slice('#/$defs/'.length)]) : {};
    return Object.fromEntries(Object.entries({ ...target, ...rest }).map(([key, each]) => [key, replace(each)]));
  };
  const { $defs, ...whole } = asSchema(node);
  return asSchema(replace(whole));
}

function lost(before: readonly unknown[], after: readonly unknown[]): string[] {
  return before.filter((value) => !after.includes(value)).map(String);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
