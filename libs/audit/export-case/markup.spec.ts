import { expect, it } from '@jest/globals';
import { markup } from './markup.js';

it('shows text as text, whatever signs it holds', () => {
  const name = `<img src=x onerror="alert('!')">&`;
  const shown = '&lt;img src=x onerror=&quot;alert(&#39;!&#39;)&quot;&gt;&amp;';
  expect(markup`<p title="${name}">${name}</p>`.text).toBe(`<p title="${shown}">${shown}</p>`);
});

it('takes in markup, lists and numbers, and leaves out what is not known', () => {
  const items = ['a', 'b'].map((one) => markup`<li>${one}</li>`);
  expect(markup`<ul>${items}</ul>${null}${3}`.text).toBe('<ul><li>a</li><li>b</li></ul>3');
});
