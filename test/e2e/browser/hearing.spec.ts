import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { carryOn } from '../support/acts.js';
import type { Desk } from '../support/desk.js';
import { meals } from '../support/lanes.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;
const at = (time: string) => ({ occurredAt: `2026-09-07T${time}:00+05:00`, lateReason: 'Байланыс болмады' });

describe('a hearing before a refusal, in the browser', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it(
    'leads from the preliminary decision over the signed protocol to the refusal, and warns of a day off and of a late notice',
    async () => {
      const { page } = desk;
      const caseId = await examined();
      await desk.open(`/cases/${caseId}?do=propose-refusal`);
      await desk.choose('grounds/0/code', 'untrue-documents');
      await desk.fill('text', 'Анықтаманың мерзімі өткен.');
      await earlier('10.09.2026', '09:05');
      await page.getByText('Хабарлау мерзімі өтіп кетті').waitFor();
      await earlier('08.09.2026', '11:00');
      await page.getByText('Хабарламаны жіберудің соңғы мерзімі').waitFor();
      await appoint('12.09.2026', '10:00');
      await page.getByText('Жұмыс күні емес').waitFor();
      await desk.check('/cases/:id propose-refusal on a day off');
      await appoint('11.09.2026', '10:00');
      await page.getByText('Жұмыс күні емес').waitFor({ state: 'detached' });
      await desk.fill('hearing/place', 'Тараз қ., Сүлейменов к-сі, 3');
      await send('Алдын ала шешім жазылды');

      await page.locator('form[data-action=record-notice]').waitFor();
      await page.locator('select[name=channel]').selectOption('sms');
      await desk.choose('outcome', 'delivered');
      await desk.fill('proof', 'Хабарлама № 77');
      await earlier('08.09.2026', '12:00');
      await send('Хабарлама жазылды');

      await page.locator('form[data-action=record-hearing]').waitFor();
      await desk.choose('attended', 'true');
      await desk.choose('form', 'oral');
      await desk.fill('protocol/startedAt', '10:00');
      await desk.fill('protocol/endedAt', '10:40');
      await desk.fill('protocol/chair', 'Қ. Әлиев');
      await desk.fill('protocol/secretary', 'С. Омарова');
      await desk.fill('protocol/participants', 'Г. Нұрпейісова');
      await desk.fill('protocol/course', 'Анықтаманың күні туралы сұрақ қойылды');
      await earlier('11.09.2026', '10:45');
      await send('Тыңдау жазылды');

      await page.locator('form[data-action=sign-protocol]').waitFor();
      await page.getByText('Қол қою мерзімі: 2026 ж. 15 қыркүйек, 18:30').first().waitFor();
      await desk.check('/cases/:id sign-protocol');
      await earlier('11.09.2026', '11:00');
      await send('Хаттамаға қол қойылғаны жазылды');
      await page.locator('form[data-action=draft-result]').waitFor();
      expect((await desk.seen(caseId)).allowedActions).not.toContain('waive-hearing');

      // Only what was heard may be the ground: of one there is nothing to choose.
      await desk.choose('resultCode', 'reasoned-refusal');
      const grounds = page.locator('fieldset[name=grounds]').getByRole('checkbox');
      expect(await grounds.count()).toBe(1);
      expect(await grounds.first().isChecked()).toBe(true);
      await carryOn(desk, caseId, meals.officers, 'refusal');
      expect(await desk.seen(caseId)).toMatchObject({ status: 'closed', outcome: 'refusal' });
      expect(office.watch.violations).toEqual([]);
      expect(office.watch.complaints).toEqual([]);
    },
    LONG_MS,
  );

  /** A case of September 2026 that waits for its draft, at the executor's desk. */
  async function examined(): Promise<string> {
    await desk.signIn('taraz-clerk');
    const parties = { applicant: { fullName: 'Гүлсара Нұрпейісова' }, children: [{ fullName: 'Санжар Нұрпейісов' }] };
    const application = { service: 'school-meals', channel: 'provider-office', parties, ...mealsPackage };
    const { caseId } = await desk.post('/api/cases', { ...application, ...at('10:00') });
    const act = (action: string, body: object) => desk.post(`/api/cases/${caseId}/${action}`, body);
    await act('register-application', { packageComplete: true, ...at('10:10') });
    await act('forward-to-head', at('10:20'));
    await goOnAs('taraz-head');
    const [{ executors = [] } = {}] = (await desk.seen(caseId)).forms;
    const executorId = executors.find(({ name }) => name === 'Динара Омарова')?.id;
    await act('assign-executor', { executorId, resolution: 'Қараңыз', ...at('10:30') });
    await goOnAs('taraz-executor');
    await act('record-examination', { findings: 'Анықтама ескі', ...at('10:40') });
    return caseId;
  }

  async function goOnAs(login: string): Promise<void> {
    await desk.signOut();
    await desk.signIn(login);
  }

  async function appoint(day: string, time: string): Promise<void> {
    await desk.fill('hearing/at', day);
    await desk.fill('_time/hearing/at', time);
  }

  async function earlier(day: string, time: string): Promise<void> {
    const happened = desk.page.getByRole('switch', { name: 'Бұл әрекет бұрын жасалған' });
    if (!(await happened.isChecked())) await desk.page.getByText('Бұл әрекет бұрын жасалған').click();
    await desk.fill('occurredAt', day);
    await desk.fill('_time', time);
    await desk.fill('lateReason', 'Байланыс болмады');
  }

  async function send(done: string): Promise<void> {
    await desk.page.locator('main form[data-action] button[type=submit]').click();
    await desk.page.getByRole('status').getByText(done).waitFor();
  }
});
