import { describe, expect, it } from '@jest/globals';
import { personal } from '#personal-data';
import { given } from '#event-store/testing';
import { act, after, fold, officer, registering, textSubjectId } from '../testing/fixtures.js';
import { walk } from '../testing/walk.js';
import { allowedActions } from './allowed-actions.js';
import type { CaseEvent } from './case-events.js';
import { caseFile, type CaseFile } from './case-file.js';
import { registerApplication, type RegisterApplicationInput } from './registration.js';
import { returnForRework } from './result.js';

const QUEUE = 'astana-2015-kindergarten-queue';
const monday = '2019-09-09T10:00:00+06:00';
const minutesLater = '2019-09-09T10:03:00+06:00';
const filed = after(QUEUE, monday);

const register = (
  system: Partial<RegisterApplicationInput['system']> = {},
  packageComplete = true,
  events: readonly CaseEvent[] = filed,
): CaseEvent[] => {
  const file = fold(events);
  return registerApplication(file, {
    ...registering(file, system),
    incomingNumber: '1/2019',
    packageComplete,
    act: act('executor', minutesLater),
  });
};
const typesOf = (events: readonly CaseEvent[]): string[] => events.map(({ type }) => type);

describe('the kindergarten queue', () => {
  it('gets the next number in the same breath as the registration', () => {
    const events = register({ queueNumber: 'К-7/2019' });
    expect(typesOf(events)).toEqual([
      'ApplicationRegistered',
      'StepStarted',
      'RegisterEntered',
      'ResultDrafted',
      'StepStarted',
    ]);
    expect(events).toMatchObject([
      {},
      { data: { step: 2, role: 'system' } },
      { data: { register: 'preschool-queue', number: 'К-7/2019', validFrom: '2019-09-09', validUntil: null } },
      { data: { outcome: 'favourable', resultCode: 'queue-notice', basis: { step: 2 }, contentHash: 'ef' } },
      { data: { step: 3, role: 'executor', activities: ['sign', 'issue'] } },
    ]);
    const drafted = events.find(({ type }) => type === 'ResultDrafted');
    expect(drafted).toMatchObject({ data: { text: { value: expect.stringContaining('К-7/2019') } } });
  });
  it('leaves the result to the registering executor to sign and send', () => {
    const file = fold([...filed, ...register()]);
    expect(file).toMatchObject({ executorId: 'executor', registered: true, step: { no: 3 } });
    expect(file.status === 'open' && allowedActions(file, officer('executor'))).toEqual([
      'sign-result',
      'withdraw-application',
      'correct-entry',
    ]);
    given(caseFile, [...filed, ...register()])
      .when((one: CaseFile) => returnForRework(one, { reason: 'x', act: act('executor', minutesLater) }))
      .refused('nothing-to-return');
    expect(fold(walk([...filed, ...register()], null))).toMatchObject({ closedBy: 'issued', outcome: 'favourable' });
  });
  it('is passed by where there is a place at once: a referral, and no number', () => {
    const events = register({ placeAvailable: true });
    expect(typesOf(events)).not.toContain('RegisterEntered');
    expect(events).toMatchObject([{}, {}, { data: { resultCode: 'preschool-referral' } }, {}]);
  });
  it('is refused for an incomplete package, under item 10 in the executor’s words', () => {
    const events = register({ refusalWords: 'Туу туралы куәлік жоқ' }, false);
    const words = personal(textSubjectId, 'Туу туралы куәлік жоқ');
    expect(events).toMatchObject([
      { data: { packageComplete: false } },
      {},
      { data: { outcome: 'refusal', grounds: [{ code: null, standardItem: 10, words }] } },
      { data: { step: 3 } },
    ]);
  });
  it('asks for words with a refusal, and for none without', () => {
    const deciding =
      (...said: Parameters<typeof register>) =>
      () =>
        register(...said);
    expect(deciding({}, false)).toThrow(expect.objectContaining({ code: 'ground-needs-words' }));
    expect(deciding({ refusalWords: 'x' })).toThrow(expect.objectContaining({ code: 'favourable-names-no-ground' }));
  });
  it('is the only service in which the system acts', () => {
    const opinion = after('zhambyl-2019-age-ten-opinion', monday);
    given(caseFile, opinion)
      .when((file) =>
        registerApplication(file, {
          ...registering(file, { placeAvailable: true }),
          incomingNumber: '1/2019',
          packageComplete: true,
          act: act('clerk', minutesLater),
        }),
      )
      .refused('system-step-not-in-edition');
  });
});
