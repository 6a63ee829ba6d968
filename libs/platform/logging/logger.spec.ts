import { expect, it } from '@jest/globals';
import { PinoJsonLogger } from './logger.js';

function lineOf(context: object): string {
  const lines: string[] = [];
  new PinoJsonLogger('info', { write: (line) => lines.push(line) }).error(context, 'message');
  return lines.join('');
}

it('a line is JSON with a level, an ISO time and the context', () => {
  expect(JSON.parse(lineOf({ stream: 'case-1' }))).toMatchObject({ level: 'error', stream: 'case-1', msg: 'message' });
});

it.each([
  { body: { iin: '991231500016' } },
  { request: { headers: { cookie: '991231500016' } } },
  { person: { iin: '991231500016' } },
  { password: '991231500016' },
  { err: new Error('IIN 991231500016 is bad') },
  { err: new Error('outer', { cause: new SyntaxError('"991231500016" is not JSON') }) },
])('personal values and messages of errors stay out: %#', (context) => {
  expect(lineOf(context)).not.toContain('991231500016');
});

it('an error keeps its name, code and place', () => {
  const line = lineOf({ err: Object.assign(new RangeError('secret'), { code: 'E_RANGE' }) });
  expect(JSON.parse(line)).toMatchObject({ err: { name: 'RangeError', code: 'E_RANGE' } });
  expect(line).toContain('logger.spec.ts');
});

it('the engine’s own word on a programming error is kept', () => {
  const broken = (): unknown => (undefined as unknown as { field: unknown }).field;
  let error: unknown;
  try {
    broken();
  } catch (caught) {
    error = caught;
  }
  expect(lineOf({ err: error })).toContain('Cannot read properties of undefined');
});
