import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { seal, sealingKey, unseal } from './seal';

const newKey = () => sealingKey(randomBytes(32).toString('base64url'));

describe('sealing what waits in the browser', () => {
  it('opens with the same key what it closed', async () => {
    const given = randomBytes(32).toString('base64url');
    const text = JSON.stringify([['Гүлсара Нұрпейісова', 'әғқңөұүһі']]);
    const sealed = await seal(await sealingKey(given), text);
    expect(sealed).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(Buffer.from(sealed, 'base64').toString()).not.toContain('Гүлсара');
    expect(await unseal(await sealingKey(given), sealed)).toBe(text);
  });

  it('takes a large form', async () => {
    const key = await newKey();
    const text = 'ө'.repeat(200_000);
    expect(await unseal(key, await seal(key, text))).toBe(text);
  });

  it('is never the same twice', async () => {
    const key = await newKey();
    expect(await seal(key, 'бір')).not.toBe(await seal(key, 'бір'));
  });

  it('opens nothing with another key, and nothing that was changed', async () => {
    const key = await newKey();
    const sealed = await seal(key, 'құпия');
    expect(await unseal(await newKey(), sealed)).toBeNull();
    expect(await unseal(key, `${sealed.slice(0, -4)}AAAA`)).toBeNull();
    expect(await unseal(key, 'not base64!')).toBeNull();
  });
});
