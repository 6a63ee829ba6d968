import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import kafkajs, { type AclEntry } from 'kafkajs';
import type { KafkaSettings } from '#platform';
import { kafkaClient } from '#stage-stream';
import { Opened } from './support/opened.js';
import { EVENTS_PER_CASE, newSite, type Site, writeCase } from './support/relay-rig.js';
import { silent } from './support/silent.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from './support/test-kafka.js';
import { tally } from './support/topic-reader.js';

const { AclOperationTypes: Operation, AclResourceTypes: Resource } = kafkajs;

jest.setTimeout(120_000);

const operator = { username: 'operator', password: 'of-the-operator' };
const account = { username: 'stages', password: 'of-the-relay' };

/** Nobody may do anything but what is said; brokers are anonymous among themselves. */
const settings = {
  'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  'super.users': `User:ANONYMOUS;User:${operator.username}`,
  'listener.name.client.plain.sasl.jaas.config':
    'org.apache.kafka.common.security.plain.PlainLoginModule required ' +
    [operator, account].map(({ username, password }) => `user_${username}="${password}"`).join(' ') +
    ';',
};

describeWithOwnKafka('rights at a broker')('an account that may do only what docs/how-to/run-on-kafka.md names', () => {
  let kafka: OwnKafka;
  const opened = new Opened();
  beforeAll(async () => {
    kafka = await openOwnKafka({ security: { sasl: operator }, settings });
  });
  afterAll(async () => {
    await opened.close();
    await kafka.close();
  });
  const as = (who: typeof account): KafkaSettings => ({ ...kafka.settings, sasl: { mechanism: 'plain', ...who } });

  function right(
    resourceType: AclEntry['resourceType'],
    resourceName: string,
    operation: AclEntry['operation'],
  ): AclEntry {
    const [permissionType, resourcePatternType] = [
      kafkajs.AclPermissionTypes.ALLOW,
      kafkajs.ResourcePatternTypes.LITERAL,
    ];
    const principal = `User:${account.username}`;
    return { resourceType, resourceName, operation, permissionType, resourcePatternType, principal, host: '*' };
  }
  const onTopic = ({ topic }: Site, ...operations: AclEntry['operation'][]): AclEntry[] =>
    operations.map((each) => right(Resource.TOPIC, topic, each));
  const onTransactions = ({ transactionalId }: Site): AclEntry[] =>
    [Operation.DESCRIBE, Operation.WRITE].map((each) => right(Resource.TRANSACTIONAL_ID, transactionalId, each));

  async function permit(acl: AclEntry[]): Promise<void> {
    const admin = kafkaClient(as(operator), 'test-admin', silent).admin();
    await admin.connect();
    await admin.createAcls({ acl });
    await admin.disconnect();
  }

  async function expectHandedOver(site: Site): Promise<void> {
    const reader = await opened.reader({ ...site, settings: as(operator) });
    const messages = await reader.untilDistinct(EVENTS_PER_CASE);
    expect(tally(messages)).toMatchObject({ distinct: EVENTS_PER_CASE, outOfOrder: 0 });
  }

  async function newCase(change: Partial<KafkaSettings> = {}): Promise<Site> {
    const site = newSite({ ...as(account), ...change });
    await writeCase(site.store);
    return site;
  }

  it('makes its topic and hands over', async () => {
    const site = await newCase();
    await permit([...onTopic(site, Operation.CREATE, Operation.DESCRIBE, Operation.WRITE), ...onTransactions(site)]);
    const { handedOver, relay } = opened.relay(site);
    await handedOver(EVENTS_PER_CASE);
    expect(await relay.status()).toMatchObject({ fault: null });
    await expectHandedOver(site);
  });

  it('is told what an operator runs where it must not make the topic', async () => {
    const site = await newCase();
    await permit(onTransactions(site));
    expect((await opened.relay(site).failed()).fault).toMatch(/this account must not make it; an operator runs: /);
  });

  it('is told that it must not write, and hands over as soon as it may', async () => {
    const site = await newCase();
    await permit([...onTopic(site, Operation.CREATE, Operation.DESCRIBE), ...onTransactions(site)]);
    expect((await opened.relay(site).failed()).fault).toMatch(/does not permit this account what it needs/);
    await permit(onTopic(site, Operation.WRITE));
    await expectHandedOver(site);
  });

  it('is told that it lacks the transactional id, and hands over as soon as it has it', async () => {
    const site = await newCase();
    await permit(onTopic(site, Operation.CREATE, Operation.DESCRIBE, Operation.WRITE));
    expect((await opened.relay(site).failed()).fault).toMatch(
      /none gives this account its transactional id: the right to it is missing/,
    );
    await permit(onTransactions(site));
    await expectHandedOver(site);
  });
});
