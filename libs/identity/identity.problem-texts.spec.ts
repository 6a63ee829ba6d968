import { expect, it } from '@jest/globals';
import type { DomainError } from '#platform';
import * as absenceErrors from './domain/absence.errors.js';
import * as domainErrors from './domain/identity.errors.js';
import { identityProblemTexts } from './identity.problem-texts.js';
import { PasswordTooWeak } from './passwords/password-policy.js';
import * as sessionErrors from './session/session.errors.js';

const weak = ['too-short', 'too-long', 'too-common', 'contains-login', 'same-as-before'] as const;
const refusals: DomainError[] = [
  ...Object.values(absenceErrors).map((Refusal) => new Refusal()),
  ...Object.values(domainErrors).map((Refusal) => Reflect.construct(Refusal, ['x', 'y']) as DomainError),
  ...Object.values(sessionErrors).map((Refusal) => Reflect.construct(Refusal, [1]) as DomainError),
  ...weak.map((reason) => new PasswordTooWeak(reason)),
];

it('every refusal has words in the three languages, and no words lack a refusal', () => {
  const codes = [...refusals.map(({ code }) => code), 'no-demo', 'administrator-exists'];
  expect(Object.keys(identityProblemTexts).toSorted()).toEqual(codes.toSorted());
  for (const { title } of Object.values(identityProblemTexts)) {
    expect(Object.values(title).every((words) => words.length > 3)).toBe(true);
  }
});
