import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { assertEveryBodyHasSchema, CompiledValidationPipe } from '#platform';
import { createTestEdge } from '#platform/testing';

import type { PublishedEdition } from '../edition.js';
import { editions } from '../editions.js';
import { RegulationsModule } from '../regulations.module.js';
import { EditionView } from './edition.view.js';

/** Without the prefix `/api`, which the application adds. */
let app: NestFastifyApplication;

async function get(path: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const { statusCode, body } = await app.inject({ method: 'GET', url: `/editions${path}` });
  return { status: statusCode, body: JSON.parse(body) };
}

beforeAll(async () => {
  app = await createTestEdge([RegulationsModule]);
});
afterAll(() => app.close());

describe('GET /api/editions', () => {
  it('answers all editions as they are in the library, without signing in', async () => {
    expect(await get('')).toEqual({ status: 200, body: editions.list() });
  });

  it('filters by service, jurisdiction and day', async () => {
    const { body } = await get('?service=meeting-permission&jurisdiction=astana&on=2019-06-01');
    expect((body as PublishedEdition[]).map(({ id }) => id)).toEqual(['astana-2018-meeting-permission']);
    expect((await get('?service=meeting-permission&on=2021-06-01')).body).toEqual([]);
  });

  it.each(['?on=2021-02-30', '?service=A', '?colour=red'])('refuses %s', async (query) => {
    expect(await get(query)).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });
});

describe('GET /api/editions/{slug}', () => {
  it('answers the edition with its hash', async () => {
    const slug = 'rk-2022-school-meals';
    expect(await get(`/${slug}`)).toEqual({ status: 200, body: editions.get(slug) });
  });

  it('answers 404 for an unknown slug', async () => {
    expect(await get('/nothing')).toMatchObject({ status: 404, body: { code: 'edition-unknown' } });
  });
});

describe('GET /api/editions/choose', () => {
  it('answers the edition that rules an application filed on a day', async () => {
    const { status, body } = await get('/choose?service=school-meals&jurisdiction=zhambyl&on=2024-05-06');
    expect(status).toBe(200);
    expect(body).toMatchObject({ edition: { id: 'rk-2022-school-meals', revision: 2 }, uncertain: false });
  });

  it('says when the day lies where the texts leave the act open', async () => {
    const { body } = await get('/choose?service=age-ten-opinion&jurisdiction=zhambyl&on=2019-03-10');
    expect(body).toMatchObject({ edition: { id: 'zhambyl-2019-age-ten-opinion' }, uncertain: true });
  });

  it.each([
    ['service=age-ten-opinion&jurisdiction=zhambyl&on=2021-01-11', 409, 'no-edition-in-force'],
    ['service=age-ten-opinion&jurisdiction=zhambyl&on=2019-05-13&edition=nothing', 404, 'edition-unknown'],
    ['service=age-ten-opinion&on=2019-05-13', 400, 'invalid-input'],
  ])('refuses %s', async (query, status, code) => {
    expect(await get(`/choose?${query}`)).toMatchObject({ status, body: { code } });
  });
});

describe('the routes', () => {
  // Unknown properties are refused too, so the described answer and the real one cannot drift apart.
  it.each(editions.list())('describe $id as it is answered', (edition) => {
    const describe = () => app.get(CompiledValidationPipe).transform(edition, { type: 'body', metatype: EditionView });
    expect(describe).not.toThrow();
  });

  it('have a schema for every query', () => {
    expect(() => assertEveryBodyHasSchema(app)).not.toThrow();
  });
});
