import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileWatch } from '#cases';
import { mealsPackage } from '#cases/testing';
import { pdf, png } from '#files/testing';
import { testConfig } from '#platform/testing';
import { refusal } from './counter.js';
import { type Answer, Office } from './office.js';

interface Attached {
  readonly file: string;
  readonly document: string | null;
  readonly kind: string;
  readonly size: number;
  readonly fileName: string | null;
  readonly sha256: string | null;
}

interface Files {
  readonly mayChange: boolean;
  readonly limit: number;
  readonly attached: readonly Attached[];
}

const MEGABYTE = 1024 * 1024;
const config = testConfig({ DEMO: 'true', FILE_LIMIT_MB: '1' });
let office: Office;
let caseId: string;
beforeAll(async () => {
  office = await Office.open(config);
  caseId = await submitted();
}, 60_000);
afterAll(() => office.close());

const submitted = (): Promise<string> =>
  office.submit('taraz-clerk', {
    service: 'school-meals',
    channel: 'provider-office',
    parties: { applicant: { fullName: 'Гүлсара Бақытқызы Нұрпейісова' } },
    ...mealsPackage,
  });

interface Sending {
  readonly login?: string;
  readonly to?: string;
  readonly document?: string;
  readonly name?: string;
  readonly headers?: Record<string, string>;
}

function send(content: Buffer, { login = 'taraz-clerk', to = caseId, document, name, headers }: Sending = {}) {
  const query = document === undefined ? '' : `?document=${document}`;
  return office.post(login, `/api/cases/${to}/files${query}`, content, {
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(name ?? 'Өтініш.pdf'),
    ...headers,
  });
}

const read = async (login: string, file: string, more = '', of = caseId) =>
  office.get(login, `/api/cases/${of}/files/${file}${more}`);

const filesOf = async (of = caseId, login = 'taraz-clerk'): Promise<Files> =>
  ((await office.case(login, of)) as unknown as { files: Files }).files;

async function attached(content: Buffer, sending: Sending = {}): Promise<Attached> {
  const answer = await send(content, sending);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const last = (await filesOf(sending.to)).attached.at(-1);
  if (last === undefined) throw new Error('nothing is attached');
  return last;
}

const bytes = (): Buffer => pdf(`/Made (${randomBytes(8).toString('hex')})`);
const onDisk = (): string[] =>
  readdirSync(config.filesDir, { recursive: true, encoding: 'utf8' }).filter((one) => one.includes('/'));

describe('a file of a case', () => {
  it('is attached to a document, listed, looked at and saved', async () => {
    const content = bytes();
    const { file, ...told } = await attached(content, { document: 'application', name: 'Өтініш "1".pdf' });
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(told).toMatchObject({
      ...{ document: 'application', kind: 'application/pdf', size: content.length, sha256 },
      fileName: 'Өтініш _1_.pdf',
    });
    const saved = await read('taraz-clerk', file);
    expect(saved.rawPayload).toEqual(content);
    expect(saved.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(saved.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'self'; sandbox$/);
    expect(saved.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(saved.headers['content-disposition']).toMatch(
      /^attachment; filename="______ _1_.pdf"; filename\*=UTF-8''%D3/,
    );
    const shown = await read('taraz-clerk', file, '?as=inline');
    expect(shown.headers['content-disposition']).toMatch(/^inline; /);
  });

  it('makes no form stale that somebody is filling in', async () => {
    const to = await submitted();
    const { revision } = await office.case('taraz-clerk', to);
    await attached(bytes(), { to });
    const seen = { 'if-match': `"${String(revision)}"` };
    const url = `/api/cases/${to}/register-application`;
    expect((await office.post('taraz-clerk', url, { packageComplete: true }, seen)).statusCode).toBe(200);
  });

  it('is what it holds, whatever it is called', async () => {
    const told = await attached(png(5), { name: '../../страница.html' });
    expect(told).toMatchObject({ kind: 'image/png', fileName: 'страница.html.png' });
    const { headers } = await read('taraz-clerk', told.file, '?as=inline');
    expect(headers['content-type']).toBe('image/png');
  });

  it('lies sealed on disk under its name alone', async () => {
    const content = bytes();
    const { file } = await attached(content);
    const path = onDisk().find((one) => one.endsWith(file)) ?? '';
    expect(path).toBe(join(file.slice(0, 2), file));
    expect(readFileSync(join(config.filesDir, path)).includes(content.subarray(0, 40))).toBe(false);
  });

  it('is taken off with a reason; history and content stay', async () => {
    const content = bytes();
    const { file } = await attached(content, { document: 'application' });
    const body = { file, document: 'application', reason: 'Анық емес' };
    expect((await office.post('taraz-clerk', `/api/cases/${caseId}/detach-file`, body)).statusCode).toBe(200);
    expect((await filesOf()).attached.map((one) => one.file)).not.toContain(file);
    const history = await office.get('taraz-clerk', `/api/cases/${caseId}/history`);
    expect(history.body).toContain('Анық емес');
    expect((await read('taraz-clerk', file)).rawPayload).toEqual(content);
    expect(refusal(await office.post('taraz-clerk', `/api/cases/${caseId}/detach-file`, body))).toEqual([
      409,
      'file-not-attached',
    ]);
  });
});

describe('sending again', () => {
  const headers = { 'idempotency-key': 'scan 1' };

  it('with the same key does nothing twice, and another file is another command', async () => {
    const content = bytes();
    const first = await send(content, { headers });
    const again = await send(content, { headers });
    expect(again.json()).toEqual({ ...first.json<object>(), repeated: true });
    expect(refusal(await send(bytes(), { headers }))).toEqual([422, 'idempotency-key-reused']);
    expect(refusal(await send(content, { headers, document: 'application' }))).toEqual([422, 'idempotency-key-reused']);
  });

  it('with another key is refused at the same document', async () => {
    const content = bytes();
    await attached(content);
    expect(refusal(await send(content))).toEqual([409, 'file-already-attached']);
  });
});

describe('what is not taken in', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');

  it.each<[string, Buffer, Sending, [number, string]]>([
    ['a page called a PDF', html, { name: 'a.pdf' }, [415, 'file-type-refused']],
    ['a PDF that acts', pdf('/OpenAction <</S /JavaScript>>'), {}, [422, 'pdf-active']],
    ['nothing', Buffer.alloc(0), {}, [422, 'file-empty']],
    ['too much', Buffer.concat([pdf(), Buffer.alloc(MEGABYTE)]), {}, [413, 'file-too-large']],
    ['a name in no known letters', pdf(), { headers: { 'x-file-name': '%E0%A4%A' } }, [400, 'malformed-file-name']],
    ['JSON', Buffer.from('{}'), { headers: { 'content-type': 'application/json' } }, [415, 'file-expected']],
    [
      'a form',
      Buffer.from('x'),
      { headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      [415, 'unsupported-media-type'],
    ],
    ['another document', pdf(), { document: 'no-such-document' }, [409, 'document-not-in-edition']],
    ['a place that is none', pdf(), { document: '..%2Fetc' }, [400, 'invalid-input']],
    ['a file of the executor before his turn', pdf(), { login: 'taraz-executor' }, [403, 'not-your-role']],
    ['a file of another office', pdf(), { login: 'astana-clerk' }, [403, 'not-your-body']],
    ['a file of an auditor', pdf(), { login: 'auditor' }, [403, 'role-not-allowed']],
  ])('%s', async (_, content, sending, expected) => {
    const before = onDisk();
    expect(refusal(await send(content, sending))).toEqual(expected);
    expect(onDisk()).toEqual(before);
  });

  it('bytes, where no file is asked for', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await office.post('taraz-clerk', `/api/cases/${caseId}/forward-to-head`, pdf(), headers);
    expect(refusal(answer)).toEqual([415, 'unsupported-media-type']);
  });

  it('is told by the page beforehand', async () => {
    expect(await filesOf()).toMatchObject({ mayChange: true, limit: MEGABYTE });
    expect(await filesOf(caseId, 'taraz-head')).toMatchObject({ mayChange: false });
  });
});

describe('who may read it', () => {
  it('is who may read the case, and a file is found in its own case alone', async () => {
    const { file } = await attached(bytes());
    expect((await read('taraz-head', file)).statusCode).toBe(200);
    expect((await read('auditor', file)).statusCode).toBe(200);
    expect(refusal(await read('astana-clerk', file))).toEqual([404, 'case-not-found']);
    expect(refusal(await read('admin', file))).toEqual([404, 'case-not-found']);
    const other = await submitted();
    expect(refusal(await read('taraz-clerk', file, '', other))).toEqual([404, 'file-not-found']);
    for (const name of ['a'.repeat(64), '..%2f..%2fkeys%2fsubjects.db', '%2e%2e']) {
      expect((await read('taraz-clerk', name)).statusCode).toBe(404);
    }
  });
});

describe('erasing the persons of a case', () => {
  it('makes its files unreadable at once, and the watch clears them away', async () => {
    const to = await submitted();
    const { file } = await attached(bytes(), { to, name: 'Нұрпейісова куәлік.pdf' });
    await office.post('taraz-clerk', `/api/cases/${to}/withdraw-application`, { reason: 'Өтініш бойынша' });
    const { parties } = await office.case('taraz-clerk', to);
    const subjectIds = parties.map(({ subjectId }) => subjectId);
    await office.post('admin', `/api/cases/${to}/erase-persons`, { subjectIds, ground: 'Сот шешімі' });
    expect(refusal(await read('taraz-clerk', file, '', to))).toEqual([404, 'file-not-found']);
    expect((await filesOf(to)).attached).toMatchObject([{ file, fileName: null, sha256: null }]);
    expect(onDisk().some((path) => path.endsWith(file))).toBe(true);

    const kept = await attached(bytes());
    const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
    for (const path of onDisk()) utimesSync(join(config.filesDir, path), longAgo, longAgo);
    await office.app.get(FileWatch, { strict: false }).sweep(AbortSignal.timeout(10_000));
    expect(onDisk().some((path) => path.endsWith(file))).toBe(false);
    expect((await read('taraz-clerk', kept.file)).statusCode).toBe(200);
  });
});

describe('a disk that fails', () => {
  it('leaves no event that points to a missing file', async () => {
    const before = (await office.case('taraz-clerk', caseId)).revision;
    const answer: Answer = await failing(() => send(bytes()));
    expect(answer.statusCode).toBe(500);
    expect((await office.case('taraz-clerk', caseId)).revision).toBe(before);
  });

  /** The folder of files is a file for a while: nothing can be written into it. */
  async function failing<T>(work: () => Promise<T>): Promise<T> {
    renameSync(config.filesDir, `${config.filesDir}.away`);
    writeFileSync(config.filesDir, '');
    try {
      return await work();
    } finally {
      rmSync(config.filesDir);
      renameSync(`${config.filesDir}.away`, config.filesDir);
    }
  }
});
