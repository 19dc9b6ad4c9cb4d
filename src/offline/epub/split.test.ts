import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { textOf } from './elements.ts';
import { splitChapter } from './split.ts';

const words = (letter: string, count: number) => letter.repeat(count);

test('a short chapter is one part, and so is an empty one', () => {
  const children = [h('h1', 'Titre'), h('p', 'Texte')];
  expect(splitChapter(children, 1000)).toEqual([children]);
  expect(splitChapter([], 1000)).toEqual([[]]);
});

test('a long chapter is cut between its sections, and loses nothing', () => {
  const sections = ['a', 'b', 'c', 'd'].map((letter) => h('section', h('p', words(letter, 400))));
  const parts = splitChapter(sections, 1000);
  expect(parts.map((part) => part.length)).toEqual([2, 2]);
  expect(parts.flat()).toEqual(sections);
});

test('a list that is too long is cut between its items, its numbers going on', () => {
  const items = Array.from({ length: 30 }, (_, rank) => h('li', `${rank} ${words('x', 90)}`));
  const list = h('ol', { id: 'notes' }, items);
  const parts = splitChapter([h('section', [h('h2', 'Notes'), list])], 1000);
  expect(parts.length).toBeGreaterThan(2);
  const lists = parts.map((part) => {
    const [section] = part;
    const found = section?.type === 'element' ? section.children.at(-1) : undefined;
    return found?.type === 'element' ? found : h('ol');
  });
  expect(lists.flatMap(({ children }) => children.map(textOf))).toEqual(items.map(textOf));
  expect(lists.map(({ properties }) => properties.id)).toEqual([
    'notes',
    ...lists.slice(1).map(() => undefined),
  ]);
  let before = 0;
  for (const [rank, { properties, children }] of lists.entries()) {
    expect(properties.start).toBe(rank === 0 ? undefined : before + 1);
    before += children.length;
  }
});

test('no title is left alone before what it names', () => {
  const list = h(
    'ul',
    Array.from({ length: 30 }, () => h('li', words('x', 90))),
  );
  for (const part of splitChapter([h('section', [h('h2', 'Presse'), list])], 1000))
    expect(textOf({ type: 'root', children: part }).length).toBeGreaterThan(200);
});

test('what cannot be cut stays whole', () => {
  const table = h('table', h('tbody', h('tr', h('td', words('x', 5000)))));
  expect(splitChapter([table], 1000)).toEqual([[table]]);
});
