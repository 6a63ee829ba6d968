import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type Route, routesOf } from '../routes.js';
import { dtoSchemas, type DtoSchemas, SCHEMA_PREFIX, schemaNameOf } from '../validation/dto-schemas.js';
import { reachable } from './json-refs.js';
import { completeOperation, operationId, operationsOf } from './operations.js';
import { problemComponents } from './problem.schema.js';

export interface OpenApiOptions {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Name of the session cookie and of the header that guards against forged requests. */
  readonly sessionCookie: string;
  readonly csrfHeader: string;
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/**
 * OpenAPI 3.1 document of all routes. Schemas come from the same class-validator metadata that requests are checked with,
 * so the document cannot say anything else than the program does. The same program gives the same bytes.
 * @throws Error when a body or an answer is of a class without class-validator decorators.
 */
export function buildOpenApi(app: INestApplication, options: OpenApiOptions): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, headOf(options), { operationIdFactory: operationId });
  const routes = new Map(routesOf(app).map((route) => [idOf(route), route]));
  const schemas = { ...dtoSchemas(), ...inheritedSchemas([...routes.values()]) };
  for (const found of operationsOf(document)) {
    const route = routes.get(found.operation.operationId ?? '');
    if (route !== undefined) completeOperation(found, route, schemas);
  }
  return {
    ...document,
    paths: sorted(document.paths),
    components: {
      securitySchemes: document.components?.securitySchemes ?? {},
      responses: problemComponents.responses,
      schemas: schemasOf(document, schemas),
    },
  };
}

function headOf({ title, version, description, sessionCookie, csrfHeader }: OpenApiOptions) {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setVersion(version)
    .setDescription(description)
    .addCookieAuth(sessionCookie, { type: 'apiKey', in: 'cookie', name: sessionCookie }, 'session')
    .addApiKey(
      { type: 'apiKey', in: 'header', name: csrfHeader, description: 'For every method but GET and HEAD.' },
      'csrf',
    )
    .build();
}

function idOf({ controller, method }: Route): string {
  return operationId(controller.name, method);
}

/** A body class that only extends another has no decorators of its own; it is described like its parent. */
function inheritedSchemas(routes: readonly Route[]): DtoSchemas {
  const bodies = routes.flatMap(({ parameters }) => parameters.map(({ dto }) => dto));
  return Object.fromEntries(
    bodies.flatMap((dto) => {
      const schema = dtoSchemas()[schemaNameOf(dto) ?? ''];
      return typeof dto === 'function' && schema !== undefined ? [[dto.name, schema]] : [];
    }),
  );
}

function schemasOf(document: OpenAPIObject, schemas: DtoSchemas): Schemas {
  const known: Readonly<Record<string, unknown>> = { ...schemas, ...problemComponents.schemas };
  const bodies = new Set(
    reachable(
      operationsOf(document).map(({ operation }) => operation.requestBody),
      known,
      SCHEMA_PREFIX,
    ),
  );
  const used = reachable([document.paths, problemComponents.responses], known, SCHEMA_PREFIX);
  const missing = used.filter((name) => !(name in known));
  if (missing.length > 0) throw new Error(`Without class-validator decorators: ${missing.join(', ')}`);
  return Object.fromEntries(
    used.map((name) => [
      name,
      { ...(known[name] as object), ...(bodies.has(name) ? { additionalProperties: false } : {}) },
    ]),
  );
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
