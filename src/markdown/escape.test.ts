import { expect, it } from 'vitest';
import { escapeHtml } from './escape.ts';

it('escapes every sign that HTML reads, in an element or an attribute', () => {
  expect(escapeHtml(`<a title="l'eau">&amp;</a>`)).toBe(
    '&lt;a title=&quot;l&#39;eau&quot;&gt;&amp;amp;&lt;/a&gt;',
  );
});

it('leaves what readers read', () => {
  expect(escapeHtml('L’été : 5 € « oui »')).toBe('L’été : 5 € « oui »');
});
