import type { INestApplicationContext } from '@nestjs/common';
import { PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService, MetadataScanner, ModulesContainer } from '@nestjs/core';

/** One parameter that Nest takes from the request, e.g. `@Body() body: AssignExecutorBody`. */
export interface RouteParameter {
  readonly kind: 'body' | 'query' | 'other';
  /** The name given to the decorator: `@Query('limit')` takes only a part. */
  readonly part: string | undefined;
  /** The runtime type, which is the class only when it was imported as a value. */
  readonly dto: unknown;
}

export interface Route {
  readonly controller: { readonly name: string };
  readonly method: string;
  readonly handler: object;
  readonly parameters: readonly RouteParameter[];
}

/** All routes of all controllers, as Nest registered them. */
export function routesOf(app: INestApplicationContext): Route[] {
  const scanner = new MetadataScanner();
  return new DiscoveryService(app.get(ModulesContainer)).getControllers().flatMap(({ metatype }) => {
    const prototype: unknown = metatype?.prototype;
    if (typeof prototype !== 'object' || prototype === null || metatype === null) return [];
    return scanner
      .getAllMethodNames(prototype)
      .filter((method) => Reflect.hasMetadata(PATH_METADATA, methodOf(prototype, method)))
      .map((method) => routeOf(metatype, prototype, method));
  });
}

function methodOf(prototype: object, method: string): object {
  const value: unknown = Reflect.get(prototype, method);
  if (typeof value !== 'function') throw new Error(`${method} is not a method`);
  return value;
}

type StoredParameters = Readonly<Record<string, { readonly index: number; readonly data?: unknown }>>;

function routeOf(controller: { readonly name: string }, prototype: object, method: string): Route {
  const stored = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as StoredParameters;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as readonly unknown[];
  const parameters = Object.entries(stored).map(([key, { index, data }]) => ({
    kind: kindOf(key.split(':', 1)[0]),
    part: typeof data === 'string' ? data : undefined,
    dto: types[index],
  }));
  return { controller, method, handler: methodOf(prototype, method), parameters };
}

function kindOf(type: string | undefined): RouteParameter['kind'] {
  if (type === String(RouteParamtypes.BODY)) return 'body';
  return type === String(RouteParamtypes.QUERY) ? 'query' : 'other';
}
