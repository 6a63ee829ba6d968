import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { PinoJsonLogger, type KafkaSettings } from '#platform';
import { Opened } from './support/opened.js';
import { EVENTS_PER_CASE, newSite, writeCase } from './support/relay-rig.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from './support/test-kafka.js';

jest.setTimeout(120_000);

const account = { username: 'stages', password: 'not-in-any-log' };

describeWithOwnKafka('a broker with TLS and accounts')('a broker with TLS and accounts', () => {
  let kafka: OwnKafka;
  const opened = new Opened();
  beforeAll(async () => {
    kafka = await openOwnKafka({ security: { tls: true, sasl: account } });
  });
  afterAll(async () => {
    await opened.close();
    await kafka.close();
  });
  const withSasl = (sasl: Partial<NonNullable<KafkaSettings['sasl']>>): KafkaSettings => ({
    ...kafka.settings,
    sasl: { mechanism: 'scram-sha-256', ...account, ...sasl },
  });

  it.each(['plain', 'scram-sha-256'] as const)('takes stages by %s', async (mechanism) => {
    const site = newSite(withSasl({ mechanism }));
    await writeCase(site.store);
    const { relay } = opened.relay(site);
    await (await opened.reader(site)).untilDistinct(EVENTS_PER_CASE);
    expect(await relay.status()).toMatchObject({ fault: null, handedOver: EVENTS_PER_CASE });
  });

  it.each(['plain', 'scram-sha-256'] as const)(
    'that refuses the password (%s) is named, the password is not; with the right one stages go on',
    async (mechanism) => {
      const lines: string[] = [];
      const logger = new PinoJsonLogger('trace', { write: (line) => void lines.push(line) });
      const site = newSite(withSasl({ mechanism, password: 'wrong-and-secret' }), { logger });
      await writeCase(site.store);
      const refused = opened.relay(site);
      expect((await refused.failed()).fault).toBe('the broker refuses KAFKA_SASL_USERNAME and its password');
      await refused.stop();
      expect(lines.join()).toContain('the broker refuses KAFKA_SASL_USERNAME');
      expect(lines.join()).not.toContain('wrong-and-secret');

      const right = { ...site, settings: withSasl({ mechanism }) };
      opened.relay(right);
      await (await opened.reader(right)).untilDistinct(EVENTS_PER_CASE);
      expect(lines.join()).not.toContain(account.password);
    },
  );

  it('whose certificate nobody vouches for is not trusted', async () => {
    const site = newSite({ ...kafka.settings, tls: { ca: null, cert: null, key: null } });
    const { failed } = opened.relay(site);
    expect((await failed()).fault).toMatch(/certificate .* is not trusted: see KAFKA_SSL_CA_FILE/);
  });

  it('spoken to without TLS does not answer', async () => {
    const site = newSite({ ...kafka.settings, tls: null });
    const { failed } = opened.relay(site);
    expect((await failed()).fault).toMatch(/answers/);
  });
});
