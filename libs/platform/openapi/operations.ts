import type { OpenAPIObject } from '@nestjs/swagger';
import { PUBLIC_ROUTE } from '../public.decorator.js';
import type { Route } from '../routes.js';
import { type DtoSchemas, schemaNameOf } from '../validation/dto-schemas.js';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type QuerySchema = Extract<Parameter, { readonly in: string }>['schema'];

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

export interface OperationOfMethod {
  readonly method: (typeof METHODS)[number];
  readonly operation: Operation;
}

export function operationsOf({ paths }: OpenAPIObject): OperationOfMethod[] {
  return Object.values(paths).flatMap((path) =>
    METHODS.flatMap((method) => {
      const operation = path[method];
      return operation === undefined ? [] : [{ method, operation }];
    }),
  );
}

/** `AssignExecutorController`, `assignExecutor` → `AssignExecutor_assignExecutor`. */
export function operationId(controller: string, method: string): string {
  return `${controller.replace(/Controller$/, '')}_${method}`;
}

/** Adds what Nest's explorer cannot see: query fields, problems, and what of a session the route needs. */
export function completeOperation({ method, operation }: OperationOfMethod, route: Route, schemas: DtoSchemas): void {
  const parameters = [...(operation.parameters ?? []), ...queryParameters(route, schemas)];
  if (parameters.length > 0) operation.parameters = parameters;
  operation.responses = { ...operation.responses, default: { $ref: '#/components/responses/Problem' } };
  if (isPublic(route)) operation.security = [];
  else operation.security = [method === 'get' || method === 'head' ? { session: [] } : { session: [], csrf: [] }];
}

function isPublic({ controller, handler }: Route): boolean {
  return Reflect.getMetadata(PUBLIC_ROUTE, handler) === true || Reflect.getMetadata(PUBLIC_ROUTE, controller) === true;
}

function queryParameters({ parameters }: Route, schemas: DtoSchemas): Parameter[] {
  return parameters
    .filter(({ kind }) => kind === 'query')
    .flatMap(({ dto }) => {
      const { properties = {}, required = [] } = schemas[schemaNameOf(dto) ?? ''] ?? {};
      return Object.entries(properties).map(([name, schema]): Parameter => {
        return { name, in: 'query', required: required.includes(name), schema: schema as NonNullable<QuerySchema> };
      });
    });
}
