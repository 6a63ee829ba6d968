import type { INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { routePolicy } from '../guard/route-policy.js';

/** @throws Error that names every route which is neither public nor has a rule */
export function assertEveryRouteHasPolicy(app: INestApplicationContext): void {
  const open = routesOf(app).filter(({ handler, controller }) => routePolicy(handler, controller) === undefined);
  if (open.length === 0) return;
  const names = open.map(({ controller, handler }) => `${controller.name}.${handler.name}`);
  throw new Error(`Routes without @Public(), @SignedIn() or @Allow(): ${names.join(', ')}`);
}

interface Route {
  readonly controller: { readonly name: string };
  readonly handler: { readonly name: string };
}

function routesOf(app: INestApplicationContext): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  return modules.flatMap((module) => [...module.controllers.values()]).flatMap(({ metatype }) => handlersOf(metatype));
}

function handlersOf(controller: unknown): Route[] {
  if (typeof controller !== 'function') return [];
  const prototype = controller.prototype as Readonly<Record<string, unknown>>;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((name) => prototype[name])
    .filter((method) => typeof method === 'function')
    .filter((method) => Reflect.hasMetadata(METHOD_METADATA, method))
    .map((handler) => ({ controller, handler }));
}
