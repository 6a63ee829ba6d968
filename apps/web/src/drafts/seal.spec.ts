import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { seal, sealingKey, unseal } from './seal';

const newKey = () => sealingKey(randomBytes(32).toString('base64url'));

describe('sealing what waits in the browser', () => {
  it('opens with the same key what it closed', async () => {
    const given = randomBytes(32).toString('base64url');
    const text = JSON.stringify([['Гүлсара Нұрпейісова', 'әғқңөұүһі']]);
    const sealed = await seal(await sealingKey(given), text);
    expect(new TextDecoder().decode(sealed)).not.toContain('Гүлсара');
    expect(await unseal(await sealingKey(given), sealed)).toBe(text);
  });

  it('is never the same twice', async () => {
    const key = await newKey();
    expect(await seal(key, 'бір')).not.toEqual(await seal(key, 'бір'));
  });

  it('opens nothing with another key, and nothing that was changed', async () => {
    const key = await newKey();
    const sealed = await seal(key, 'құпия');
    expect(await unseal(await newKey(), sealed)).toBeNull();
    expect(
      await unseal(
        key,
        sealed.map((byte, index) => (index === 20 ? byte ^ 1 : byte)),
      ),
    ).toBeNull();
    expect(await unseal(key, new Uint8Array(3))).toBeNull();
  });
});
