import { expect, test } from 'vitest';
import { anchorOfAcross, anchorsOf, linkedAnchors, standingAlone } from './across.ts';

const html =
  '<p id="cas.x">x <a class="y" href="#cas.x:a">a</a> <a href="#cas.z">z</a> <a href="https://ars.fr/#cas.z">w</a></p><h2 id="cas.x:a">A</h2>';

test('the anchors of a piece, and those that it links to, are known', () => {
  expect(anchorsOf(html)).toEqual(new Set(['cas.x', 'cas.x:a']));
  expect(linkedAnchors(html)).toEqual(new Set(['cas.x:a', 'cas.z']));
});

test('alone, a piece links to others by an address of its own, and to itself as before', () => {
  const alone = standingAlone(html, new Set(['cas.x', 'cas.z']));
  expect(alone).toContain('<a class="y" href="#cas.x:a">');
  expect(alone).toContain('<a href="livre:cas.z">');
  expect(alone).toContain('<a href="https://ars.fr/#cas.z">');
});

test('alone, a piece links to what others want of it, where nothing is shown', () => {
  const alone = standingAlone(html, new Set(['cas.x', 'cas.z']));
  expect(alone).toMatch(/<div hidden><a href="#cas.x"><\/a><\/div>$/);
});

test('the address of such a link gives its anchor; others give none', () => {
  expect(anchorOfAcross('livre:cas.x:a')).toBe('cas.x:a');
  expect(anchorOfAcross('https://livre.fr/')).toBeUndefined();
});
