import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { renderOpenApi } from './openapi.js';

describe('the OpenAPI document', () => {
  const rendered = renderOpenApi();

  it('names an answer and problems for every operation, and the session it needs', async () => {
    const { paths } = JSON.parse(await rendered) as OpenAPIObject;
    for (const path of Object.values(paths)) {
      for (const operation of Object.values(path as Record<string, object>)) {
        expect(operation).toHaveProperty('responses.default.$ref');
        expect(operation).toHaveProperty('security');
      }
    }
    expect(paths['/api/health/live']?.get?.security).toEqual([]);
    expect(paths['/api/cases']?.get?.security).toEqual([{ session: [] }]);
    expect(paths['/api/cases']?.post?.security).toEqual([{ session: [], csrf: [] }]);
  });

  it('is the same for the same program', async () => {
    expect((await renderOpenApi()) === (await rendered)).toBe(true);
  });
});
