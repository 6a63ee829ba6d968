import type { INestApplicationContext } from '@nestjs/common';
import { routesOf } from '../routes.js';
import { dtoSchemas, schemaNameOf } from './dto-schemas.js';

/**
 * Every `@Body()` and `@Query()` parameter is one whole class with a schema. Under swc an `import type` on the class leaves
 * `Object` as the runtime type, and nothing would be checked. The application calls this at start, tests call it too.
 * @throws Error that lists every offending parameter.
 */
export function assertEveryBodyHasSchema(app: INestApplicationContext): void {
  dtoSchemas();
  const faults = routesOf(app).flatMap(({ controller, method, parameters }) =>
    parameters
      .filter(({ kind }) => kind !== 'other')
      .filter(({ part, dto }) => part !== undefined || schemaNameOf(dto) === undefined)
      .map(({ kind }) => `${controller.name}.${method} (${kind === 'body' ? '@Body' : '@Query'})`),
  );
  if (faults.length > 0) throw new Error(`No compiled schema for: ${faults.join(', ')}`);
}
