import { describe, expect, it } from '@jest/globals';
import { given } from '#event-store/testing';
import { editions } from '#regulations';
import { submission } from '../testing/fixtures.js';
import { caseFile } from './case-file.js';
import { channelRules } from './channel-rules.js';
import { submitApplication } from './submit-application.js';

const PATRONAGE = 'zhambyl-2019-patronage-and-payment';
const monday = '2019-09-09T10:00:00+06:00';

describe('conditions of an electronic flow', () => {
  const submit = (slug: string, flowPassed: readonly string[]): ReturnType<ReturnType<typeof given>['when']> =>
    given(caseFile, []).when((file) => submitApplication(file, submission(slug, monday, { flowPassed })));

  it('are those up to the hand-over to the provider, in every edition that has a flow', () => {
    const flows = editions
      .list()
      .flatMap((edition) => (edition.flows ?? []).map(({ channel }) => ({ edition, channel })));
    expect(flows).toHaveLength(10);
    for (const { edition, channel } of flows) {
      const { conditions } = channelRules(edition, channel);
      expect(conditions.length).toBeGreaterThan(0);
      expect(conditions.every(({ actor }) => actor === 'system' || actor === 'portal-gateway')).toBe(true);
    }
  });
  it('are named all, or none', () => {
    submit(PATRONAGE, ['condition-1']).refused('flow-condition-missing');
    const [submitted] = submitApplication(
      caseFile.initialState,
      submission(PATRONAGE, monday, { flowPassed: ['condition-1', 'condition-2'] }),
    );
    expect(submitted).toMatchObject({ data: { flowPassed: ['condition-1', 'condition-2'] } });
  });
  it('are of the channel’s flow, not the provider’s own and no process', () => {
    submit(PATRONAGE, ['condition-1', 'condition-2', 'condition-3']).refused('flow-condition-not-in-edition');
    submit(PATRONAGE, ['process-1']).refused('flow-condition-not-in-edition');
    submit('zhambyl-2019-age-ten-opinion', ['condition-1']).refused('flow-condition-not-in-edition');
  });
});
