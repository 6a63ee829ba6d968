import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, lanes } from './carry.js';
import { type Answer, Office } from './office.js';

let office: Office;
let look: string;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
  for (const lane of lanes.slice(0, 2)) await carry(office, lane, await file(office, lane), 'favourable');
  const opened = await office.post('auditor', '/api/case-looks', { reason: 'Тоқсандық талдау' });
  look = opened.json<{ lookId: string }>().lookId;
}, 60_000);
afterAll(() => office.close());

const exported = (format: string, query = '', login = 'auditor'): Promise<Answer> =>
  office.get(login, `/api/case-exports/${format}?look=${look}${query}`);

async function countOf(query: string): Promise<number> {
  const answer = await office.get('auditor', `/api/cases?limit=200${query}`);
  return answer.json<{ items: unknown[] }>().items.length;
}

interface Log {
  readonly objects: readonly { readonly type: string; readonly id: string }[];
  readonly events: readonly object[];
}

describe('the export of a selection', () => {
  it.each(['', '&archive=true', '&edition=zhambyl-2019-age-ten-opinion&outcome=favourable'])(
    'holds the cases that the list shows for "%s", in every format',
    async (query) => {
      const count = await countOf(query);
      expect(count).toBeGreaterThan(0);
      const log = (await exported('ocel', query)).json<Log>();
      expect(log.objects.filter(({ type }) => type === 'case')).toHaveLength(count);
      const xes = (await exported('xes', query)).body;
      expect(xes.match(/<trace>/g)).toHaveLength(count);
      expect(xes.match(/<event>/g)).toHaveLength(log.events.length);
      const csv = (await exported('csv', query)).body.trim().split('\r\n');
      expect(csv).toHaveLength(log.events.length + 1);
    },
  );

  it.each(['ocel', 'xes', 'csv'])('as %s names nobody and holds no letter but ASCII', async (format) => {
    const { body } = await exported(format);
    expect(body.replace('\u{feff}', '')).toMatch(/^[\r\n -~]*$/);
    for (const iin of ['991231500016', '991231500707']) expect(body).not.toContain(iin);
  });

  it('has its codes explained beside it', async () => {
    const labels = (await office.get('auditor', '/api/case-exports/labels')).json<{
      activities: readonly { code: string; label: { ru: string } }[];
      bodies: readonly { code: string }[];
    }>();
    expect(labels.activities).toContainEqual({
      code: 'application.registered',
      label: expect.objectContaining({ ru: 'Заявление зарегистрировано' }),
    });
    expect(labels.bodies.map(({ code }) => code)).toContain('taraz-education');
  });

  it('leaves a record each time, with the conditions but no number of a person', async () => {
    await exported('csv', '&late=true&number=991231500016');
    await exported('csv', '&late=true&number=991231500016');
    await office.post('auditor', '/api/case-looks', { reason: 'Тоқсандық талдау' });
    const { items } = (await office.get('admin', '/api/case-looks')).json<{
      items: readonly { lookId: string; caseId: null; sights: readonly object[] }[];
    }>();
    const mine = items.find(({ lookId }) => lookId === look);
    const noted = { what: 'selection', format: 'csv', filter: 'late=true&number=…' };
    expect(mine?.sights.slice(-2)).toMatchObject([noted, noted]);
  });

  it('is for auditors with a look at a selection, and in these formats', async () => {
    for (const login of ['taraz-head', 'admin']) expect((await exported('csv', '', login)).statusCode).toBe(403);
    expect((await exported('pdf')).statusCode).toBe(400);
    expect((await office.get('auditor', '/api/case-exports/csv')).statusCode).toBe(400);
    const { items } = (await office.get('auditor', '/api/cases')).json<{ items: readonly { caseId: string }[] }>();
    const body = { caseId: items[0]?.caseId, reason: 'Бір іс қана' };
    const { lookId } = (await office.post('auditor', '/api/case-looks', body)).json<{ lookId: string }>();
    expect((await office.get('auditor', `/api/case-exports/csv?look=${lookId}`)).statusCode).toBe(403);
  });
});
