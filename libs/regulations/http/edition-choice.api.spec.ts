import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { ProblemCatalogue } from '#platform';
import { createTestEdge } from '#platform/testing';

import { EditionLibrary } from '../edition-library.js';
import { regulationsProblemTexts } from '../regulations-problem-texts.js';
import { anEdition } from '../testing/an-edition.js';
import { EditionsController } from './editions.controller.js';

const { service, act } = anEdition();
const named = anEdition({
  status: 'named-only',
  missing: [
    { code: 'steps', text: { kk: 'қадамдар берілмеген', ru: 'нет шагов', en: 'no steps' }, citation: act.citation },
  ],
});

@Module({
  controllers: [EditionsController],
  providers: [{ provide: EditionLibrary, useValue: new EditionLibrary([named]) }],
})
class NamedOnlyModule {
  constructor(catalogue: ProblemCatalogue) {
    catalogue.register(regulationsProblemTexts);
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await createTestEdge([NamedOnlyModule]);
});
afterAll(() => app.close());

describe('an application under an edition that takes none', () => {
  it.each([
    ['kk', 'қадамдар берілмеген'],
    ['ru', 'нет шагов'],
    ['en', 'no steps'],
  ])('is refused with what the text lacks (%s)', async (lang, missing) => {
    const url = `/editions/choose?service=${service.code}&jurisdiction=test-region&on=2021-06-01`;
    const { statusCode, body } = await app.inject({ method: 'GET', url, headers: { 'accept-language': lang } });
    const problem = JSON.parse(body) as { readonly code: string; readonly detail: string };
    expect(statusCode).toBe(409);
    expect(problem.code).toBe('edition-not-executable');
    expect(problem.detail).toContain(missing);
  });
});
