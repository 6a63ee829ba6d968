import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
import { defaultConverters } from 'class-validator-jsonschema/build/defaultConverters.js';
import { converters } from './converters.js';

export const SCHEMA_PREFIX = '#/components/schemas/';

export type DtoClass = abstract new (...args: never[]) => object;
export type DtoSchema = ReturnType<typeof validationMetadatasToSchemas>[string];
export type DtoSchemas = Readonly<Record<string, DtoSchema>>;

let cache: { readonly classes: number; readonly schemas: DtoSchemas } | undefined;

/**
 * JSON Schemas of all classes that carry class-validator decorators, by class name.
 * @throws Error when two different classes share a name (their schemas would mix), or a decorator has no schema (it would check nothing).
 */
export function dtoSchemas(): DtoSchemas {
  const classes = decoratedClasses().length;
  if (cache?.classes !== classes) {
    refuseSharedNames();
    refuseUnknownDecorators();
    cache = {
      classes,
      schemas: validationMetadatasToSchemas({
        classTransformerMetadataStorage: defaultMetadataStorage,
        refPointerPrefix: SCHEMA_PREFIX,
        additionalConverters: converters,
      }),
    };
  }
  return cache.schemas;
}

/** The nearest of the class and its ancestors that has a schema, or `undefined`. */
export function schemaNameOf(dto: unknown): string | undefined {
  if (typeof dto !== 'function' || dto.name === '') return undefined;
  const decorated: readonly unknown[] = decoratedClasses();
  return decorated.includes(dto) ? dto.name : schemaNameOf(Object.getPrototypeOf(dto));
}

interface StoredMetadata {
  readonly type: string;
  readonly name?: string;
  readonly propertyName: string;
  readonly constraints?: readonly unknown[];
  readonly each?: boolean;
}

/** The map is private in class-validator's declaration; class-validator-jsonschema reads it just so. */
function metadataByClass(): ReadonlyMap<DtoClass, readonly StoredMetadata[]> {
  const storage = getMetadataStorage() as unknown as {
    readonly validationMetadatas: ReadonlyMap<DtoClass, readonly StoredMetadata[]>;
  };
  return storage.validationMetadatas;
}

function decoratedClasses(): readonly DtoClass[] {
  return [...metadataByClass().keys()];
}

/** Two classes may bear one name only when they say the same: their schemas are merged under it. */
function refuseSharedNames(): void {
  const shapes = new Map<string, string>();
  for (const [dto, metadata] of metadataByClass()) {
    const shape = JSON.stringify(metadata.map((meta) => shapeOf(dto, meta)).sort());
    const other = shapes.get(dto.name);
    if (other !== undefined && other !== shape) throw new Error(`Two different classes share the name ${dto.name}`);
    shapes.set(dto.name, shape);
  }
}

function shapeOf(dto: DtoClass, meta: StoredMetadata): string {
  const nested = nestedName(defaultMetadataStorage.findTypeMetadata(dto, meta.propertyName));
  return JSON.stringify([meta.propertyName, decoratorName(meta), meta.constraints ?? [], meta.each ?? false, nested]);
}

/** The declaration says there always is one; there is none for plain fields. */
function nestedName(type: { typeFunction(): unknown } | undefined): string | null {
  const nested = type?.typeFunction();
  return typeof nested === 'function' ? nested.name : null;
}

function refuseUnknownDecorators(): void {
  const known = new Set([...Object.keys(defaultConverters), ...Object.keys(converters)]);
  for (const [dto, metadata] of metadataByClass()) {
    const unknown = metadata.find((meta) => !known.has(decoratorName(meta)));
    if (unknown === undefined) continue;
    throw new Error(`No schema for decorator ${decoratorName(unknown)} of ${dto.name}.${unknown.propertyName}`);
  }
}

function decoratorName({ type, name }: StoredMetadata): string {
  return type === ValidationTypes.CUSTOM_VALIDATION && name !== undefined ? name : type;
}
