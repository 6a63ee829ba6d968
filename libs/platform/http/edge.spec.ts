import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, HttpCode, Module, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { EventStoreUnavailable, StaleRevision } from '#event-store';
import { createTestEdge } from '#platform/testing';
import { CommandHeaders } from '../context/command-headers.js';
import { DomainError } from '../domain-error.js';
import { IsIin, IsInstant, IsLegalDay, IsNullable, IsSafeText } from '../validation/decorators.js';

class ChildBody {
  @IsSafeText({ max: 20 })
  readonly name!: string;

  @IsLegalDay()
  readonly bornOn!: string;
}

class ApplyBody {
  @IsIin()
  readonly iin!: string;

  @IsSafeText({ max: 40 })
  readonly name!: string;

  @IsInstant()
  readonly occurredAt!: string;

  @IsIn(['paper', 'portal'])
  readonly channel!: string;

  @Min(1)
  @IsInt()
  readonly copies!: number;

  @IsOptional()
  @IsString()
  @MaxLength(5)
  readonly note?: string;

  @IsNullable()
  @IsString()
  readonly remark!: string | null;

  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => ChildBody)
  readonly children!: readonly ChildBody[];
}

class PageQuery {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  readonly limit?: number;

  @IsOptional()
  @IsString({ each: true })
  readonly role?: readonly string[];
}

const failures: Readonly<Record<string, () => Error>> = {
  stale: () => new StaleRevision('case-1', 3, 5),
  store: () => new EventStoreUnavailable('disk full'),
  refused: () => new DomainError('refused', 'test-refused', { step: 3 }),
  locked: () => new DomainError('locked', 'too-many-requests', { retryAfterSeconds: 30 }),
  unknown: () => new Error('IIN 991231500016 was not expected'),
};

@Controller('api/test')
class TestController {
  @Post()
  @HttpCode(200)
  apply(@Body() body: ApplyBody, @CommandHeaders() headers: CommandHeaders) {
    return { body, headers, revision: 4, position: '0007' };
  }

  @Get()
  list(@Query() query: PageQuery): PageQuery {
    return query;
  }

  @Get('fail/stale')
  stale(): never {
    throw failures['stale']?.() ?? new Error();
  }
  @Get('fail/store')
  store(): never {
    throw failures['store']?.() ?? new Error();
  }
  @Get('fail/refused')
  refused(): never {
    throw failures['refused']?.() ?? new Error();
  }
  @Get('fail/locked')
  locked(): never {
    throw failures['locked']?.() ?? new Error();
  }
  @Get('fail/unknown')
  unknown(): never {
    throw failures['unknown']?.() ?? new Error();
  }
}

@Module({ controllers: [TestController] })
class TestModule {}

const valid = {
  iin: '991231500016',
  name: '  Айгүл ',
  occurredAt: '2026-03-02T09:30:00+05:00',
  channel: 'paper',
  copies: 1,
  remark: null,
  children: [{ name: 'Ерлан', bornOn: '2099-12-31' }],
};

let app: NestFastifyApplication;
const log: string[] = [];
beforeAll(async () => {
  app = await createTestEdge([TestModule], { logLevel: 'info', log });
});
afterAll(() => app.close());

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/test',
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('a body', () => {
  it('that fits is handed on, its texts trimmed and composed', async () => {
    const answer = await post({ ...valid, name: ' И\u0306рина ' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ body: { ...valid, name: 'Йрина' } });
  });

  it.each([
    [{ iin: '991231500017' }, '/iin', 'iin'],
    [{ iin: 991231500016 }, '/iin', 'type'],
    [{ name: ' \n ' }, '/name', 'empty-text'],
    [{ name: 'a\u0000b' }, '/name', 'unsafe-text'],
    [{ name: 'x'.repeat(41) }, '/name', 'too-long'],
    [{ occurredAt: '2026-03-03T09:30:00' }, '/occurredAt', 'instant'],
    [{ occurredAt: '2026-02-29T09:30:00Z' }, '/occurredAt', 'instant'],
    [{ channel: 'pigeon' }, '/channel', 'not-allowed'],
    [{ copies: 1.5 }, '/copies', 'type'],
    [{ copies: '1' }, '/copies', 'type'],
    [{ copies: 0 }, '/copies', 'too-small'],
    [{ note: null }, '/note', 'type'],
    [{ note: 'longer' }, '/note', 'too-long'],
    [{ remark: 5 }, '/remark', 'type'],
    [{ children: [{ name: 'A', bornOn: '2099-13-01' }] }, '/children/0/bornOn', 'legal-day'],
    [{ children: [{ name: 'A' }] }, '/children/0/bornOn', 'required'],
    [{ children: [{ ...valid.children[0], age: 3 }] }, '/children/0/age', 'unknown-property'],
    [{ children: Array(3).fill(valid.children[0]) }, '/children', 'too-many-items'],
    [{ children: 'none' }, '/children', 'type'],
    [{ iin: undefined }, '/iin', 'required'],
    [{ nmae: 'x' }, '/nmae', 'unknown-property'],
    [{ '991231500016': 'x' }, '', 'unknown-property'],
  ])('%j is refused at %s as %s, and the value is not repeated', async (change, path, code) => {
    const answer = await post({ ...valid, ...change });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem: { errors: { path: string; code: string }[] } = answer.json();
    expect(problem).toMatchObject({ code: 'invalid-input', type: 'urn:qamqor:problem:invalid-input', status: 400 });
    expect(problem.errors.map((error) => [error.path, error.code])).toEqual([[path, code]]);
    for (const value of Object.values(change)) {
      if (typeof value === 'string' && value.length > 3) expect(answer.body).not.toContain(value);
    }
    expect(answer.body).not.toContain('99123150001');
  });

  it('with several faults hears of all of them', async () => {
    const answer = await post({});
    const { errors }: { errors: { code: string }[] } = answer.json();
    expect(errors).toHaveLength(7);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['required']));
  });

  it('with a flood of faults hears of one, quickly decided', async () => {
    const flood = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`x${String(index)}`, 1]));
    const { errors }: { errors: unknown[] } = (await post({ ...valid, ...flood })).json();
    expect(errors).toHaveLength(1);
  });

  it.each([['null'], ['[]'], ['"text"'], ['5']])('%s is no object', async (payload) => {
    expect((await post(payload)).statusCode).toBe(400);
  });

  it.each([
    ['{"iin":', 'malformed-json'],
    ['', 'malformed-json'],
    ['{"__proto__":{"x":1}}', 'malformed-json'],
    [`{"name":"\\ud800"}`, 'malformed-json'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'malformed-json'],
  ])('that is not well-formed is refused', async (payload, code) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code });
  });

  it('over one mebibyte is refused', async () => {
    const answer = await post({ ...valid, name: 'x'.repeat(1024 * 1024) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'body-too-large' });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s is refused',
    async (type) => {
      const answer = await post('iin=1', { 'content-type': type });
      expect(answer.statusCode).toBe(415);
      expect(answer.json()).toMatchObject({ code: 'unsupported-media-type' });
    },
  );
});

describe('a query', () => {
  it('gets its numbers and lists', async () => {
    const answer = await app.inject('/api/test?limit=5&role=head');
    expect(answer.json()).toEqual({ limit: 5, role: ['head'] });
  });

  it.each(['limit=0', 'limit=x', 'limit=101', 'limt=5'])('%s is refused', async (query) => {
    expect((await app.inject(`/api/test?${query}`)).statusCode).toBe(400);
  });
});

describe('command headers', () => {
  it('are parsed, and the hash does not depend on how the JSON is written', async () => {
    const headers = { 'idempotency-key': 'k 1', 'if-match': '"12"' };
    const one = await post(valid, headers);
    const other = await post(JSON.stringify(Object.fromEntries(Object.entries(valid).reverse()), null, 2), headers);
    const answer: { headers: CommandHeaders } = one.json();
    expect(answer.headers).toMatchObject({ idempotencyKey: 'k 1', ifMatch: 12 });
    expect(answer.headers.requestHash).toMatch(/^[0-9a-f]{64}$/);
    expect(other.json<{ headers: CommandHeaders }>().headers.requestHash).toBe(answer.headers.requestHash);
    expect((await post({ ...valid, copies: 2 })).json<{ headers: CommandHeaders }>().headers.requestHash).not.toBe(
      answer.headers.requestHash,
    );
  });

  it.each(['12', 'W/"12"', '*', '"x"', '"1", "2"'])('If-Match %s is refused', async (value) => {
    const answer = await post(valid, { 'if-match': value });
    expect(answer.json()).toMatchObject({ status: 400, code: 'malformed-if-match' });
  });

  it.each(['', 'k'.repeat(201), 'кілт', 'a\tb'])('Idempotency-Key %j is refused', async (value) => {
    const answer = await post(valid, { 'idempotency-key': value });
    expect(answer.json()).toMatchObject({ status: 400, code: 'malformed-idempotency-key' });
  });

  it('a correlation id is kept when it is a UUID and replaced otherwise', async () => {
    const id = '0b6f7d3e-2f5a-4c58-9a52-0f0d3f1e8a11';
    expect((await post(valid, { 'x-correlation-id': id })).headers['x-correlation-id']).toBe(id);
    const other = (await post(valid, { 'x-correlation-id': 'Айгүл' })).headers['x-correlation-id'];
    expect(other).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('a write answers its revision as ETag', async () => {
    expect((await post(valid)).headers.etag).toBe('"4"');
  });
});

describe('a failure', () => {
  it.each([
    ['stale', 412, 'stale-revision'],
    ['store', 503, 'store-unavailable'],
    ['refused', 409, 'test-refused'],
    ['locked', 429, 'too-many-requests'],
    ['unknown', 500, 'internal'],
  ])('%s answers %i %s', async (name, status, code) => {
    const answer = await app.inject(`/api/test/fail/${name}`);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ status, code, type: `urn:qamqor:problem:${code}` });
  });

  it('carries its details and the time to wait', async () => {
    expect((await app.inject('/api/test/fail/refused')).json()).toMatchObject({ step: 3 });
    expect((await app.inject('/api/test/fail/locked')).headers['retry-after']).toBe('30');
  });

  it('nobody foresaw says nothing outside and leaves its number in the log', async () => {
    const answer = await app.inject('/api/test/fail/unknown');
    expect(answer.body).not.toContain('expected');
    const { instance }: { instance: string } = answer.json();
    const line = log.find((entry) => entry.includes(instance.replace('urn:uuid:', '')) && entry.includes('"error"'));
    expect(line).toContain('edge.spec.ts');
    expect(line).not.toContain('991231500016');
  });

  it.each(['/api/nowhere', '/api/test/%E0%A4%A', '/api/test?lang=en%00'])('at %s is a problem too', async (url) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    [undefined, 'kk', 'Табылмады'],
    ['ru-KZ,ru;q=0.9', 'ru', 'Не найдено'],
    ['en-GB', 'en', 'Not found'],
    ['de', 'kk', 'Табылмады'],
    [';;;', 'kk', 'Табылмады'],
  ])('for Accept-Language %s speaks %s', async (accept, language, title) => {
    const answer = await app.inject({
      url: '/api/nowhere',
      headers: accept === undefined ? {} : { 'accept-language': accept },
    });
    expect(answer.json()).toMatchObject({ title });
    expect(answer.headers['content-language']).toBe(language);
  });

  it('speaks the language asked for in the address', async () => {
    expect((await app.inject('/api/nowhere?lang=en')).json()).toMatchObject({ title: 'Not found' });
  });
});

describe('every answer', () => {
  it('carries strict headers and no word of the framework', async () => {
    const { headers } = await app.inject('/api/test');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('leaves one log line without the address', async () => {
    await app.inject('/api/test?limit=77');
    const line = log.at(-1) ?? '';
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', route: '/api/test', status: 200 });
    expect(line).not.toContain('77"');
    expect(line).not.toContain('limit');
  });
});
