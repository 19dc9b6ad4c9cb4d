import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { nameIds } from './ids.ts';

const idsOf = (parts: readonly (readonly ElementContent[])[]) =>
  parts.flat().flatMap((node) => (node.type === 'element' ? [node.properties.id] : []));

test('names that XML does not take become names that it takes', () => {
  const parts = [
    [h('p', { id: '2024' }), h('p', { id: 'à voir : "oui"' }), h('p', { id: 'ok-1' })],
  ];
  const places = nameIds(parts);
  expect(idsOf(parts)).toEqual(['_2024', '_e0__20_voir_20__3a__20__22_oui_22_', 'ok-1']);
  expect(places.get('2024')).toEqual({ part: 0, id: '_2024' });
});

test('the first of two equal names is the place, as in a browser, in whatever part it is', () => {
  const parts = [[h('p', { id: 'a' })], [h('p', { id: 'a' }), h('p', { id: 'b' })]];
  const places = nameIds(parts);
  expect(idsOf(parts)).toEqual(['a', undefined, 'b']);
  expect([places.get('a')?.part, places.get('b')?.part]).toEqual([0, 1]);
});

test('two names are never made one', () => {
  const parts = [[h('p', { id: '1' }), h('p', { id: '_1' }), h('p', { id: '_1_' })]];
  nameIds(parts);
  expect(new Set(idsOf(parts)).size).toBe(3);
});
