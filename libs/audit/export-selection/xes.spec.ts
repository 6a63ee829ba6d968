import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { closedCase, listed, openCase, textOf } from '../testing/selected-cases.js';
import { xesOf } from './xes.js';

/** @throws at anything that is not well-formed */
function parsed(text: string): ReturnType<DOMParser['parseFromString']> {
  const refuse = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: refuse }).parseFromString(text, 'application/xml');
}

describe('the XES export', () => {
  it('is well-formed, empty or not', async () => {
    expect(parsed(await textOf(xesOf(listed()))).getElementsByTagName('trace')).toHaveLength(0);
    const log = parsed(await textOf(xesOf(listed(closedCase, openCase))));
    expect(log.getElementsByTagName('trace')).toHaveLength(2);
    expect(log.documentElement?.getAttribute('xes.version')).toBe('1.0');
  });

  it('tells the events of a trace by time', async () => {
    const text = await textOf(xesOf(listed(closedCase)));
    const told = [...text.matchAll(/"concept:name" value="([a-z]+\.[a-z]+)"/g)].map(([, name]) => name);
    expect(told).toEqual(['step.overdue', 'application.registered']);
  });

  it('has each key before its value, and nothing of what is not known', async () => {
    const text = await textOf(xesOf(listed(closedCase, openCase)));
    expect(text).not.toMatch(/value="[^"]*" key=/);
    expect(text).not.toContain('value="null"');
    expect(text).toContain('<date key="time:timestamp" value="2026-09-07T05:10:00.000+00:00"/>');
  });

  it('stays ASCII and well-formed whatever a code should ever hold', async () => {
    const odd = { ...openCase, providerId: 'Тараз "&<бөлімі>' };
    const text = await textOf(xesOf(listed(odd)));
    expect(text).toMatch(/^[\n -~]*$/);
    const found = [...parsed(text).getElementsByTagName('string')].map((one) => one.getAttribute('value'));
    expect(found).toContain(odd.providerId);
  });
});
