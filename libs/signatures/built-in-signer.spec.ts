import { describe, expect, it } from '@jest/globals';
import { BuiltInSigner } from './built-in-signer.js';

const content = { caseId: 'c-1', outcome: 'favourable', draft: 'a1b2' };

describe('the built-in signer', () => {
  const signer = new BuiltInSigner(BuiltInSigner.generateKey());

  it('says that it is not an EDS', async () => {
    expect((await signer.sign({ content, signer: 'head-1' })).kind).toBe('built-in');
  });
  it('recognises what it signed, in whatever order the members stand', async () => {
    const verdict = await signer.sign({ content, signer: 'head-1' });
    const reordered = { draft: 'a1b2', outcome: 'favourable', caseId: 'c-1' };
    expect(await signer.verify(reordered, verdict)).toBe(true);
  });
  it('refuses changed content, another signer, another key', async () => {
    const verdict = await signer.sign({ content, signer: 'head-1' });
    const stranger = new BuiltInSigner(BuiltInSigner.generateKey());
    expect(await signer.verify({ ...content, outcome: 'refusal' }, verdict)).toBe(false);
    expect(await signer.verify(content, { ...verdict, signedBy: 'head-2' })).toBe(false);
    expect(await stranger.verify(content, verdict)).toBe(false);
  });
});
