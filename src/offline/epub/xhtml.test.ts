import type { Element } from 'xast';
import { h } from 'hastscript';
import { x } from 'xastscript';
import { fromXml } from 'xast-util-from-xml';
import { expect, test } from 'vitest';
import { xmlOf } from '../../markdown/xml.ts';
import { xhtmlOf } from './xhtml.ts';

const HOSTILE = 'a ]]> & < > " \' &nbsp; \u00a0 <!-- --> <?x?> \u0000\u0008\u000b\uffff\ud800 é 🩺';

test('whatever the words, a page is well-formed and says them', () => {
  const text = xhtmlOf({ title: HOSTILE, body: [h('p', { title: HOSTILE }, HOSTILE)] });
  const root = fromXml(text).children.at(-1) as Element;
  const paragraph = (root.children[1] as Element).children[0] as Element;
  const said = 'a ]]> & < > " \' &nbsp; \u00a0 <!-- --> <?x?> \ufffd é 🩺';
  expect(paragraph.children).toMatchObject([{ type: 'text', value: said }]);
  expect(paragraph.attributes['title']).toBe(said);
});

test('a page tells its language, and that SVG is SVG', () => {
  const text = xhtmlOf({ title: 'T', body: [h('svg', { viewBox: '0 0 1 1' })] });
  expect(text).toContain('lang="fr" xml:lang="fr"');
  expect(text).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" />');
});

test('the package is as safe', () => {
  expect(() => fromXml(xmlOf(x('dc:title', { id: HOSTILE }, HOSTILE)))).not.toThrow();
});
