import { expect, test } from 'vitest';
import { validateMini } from '../../../tests/support/mini-content.ts';
import { publishedGraph } from '../../../src/files/content-graph.ts';
import { collectionOf } from '../../../src/search/build-index.ts';
import { largeCollection } from './large-collection.ts';

const real = collectionOf(publishedGraph(validateMini()));
const large = largeCollection(real, 200);

test('a large collection has the real documents, then as many likenesses as asked', () => {
  expect(large.documents).toHaveLength(200);
  expect(large.documents.slice(0, real.documents.length)).toEqual(real.documents);
  expect(new Set(large.documents.map(({ url }) => url)).size).toBe(200);
});

test('a likeness keeps most of the words of its model, and has others', () => {
  const words = (text: string) => text.match(/\p{L}{4,}/gu) ?? [];
  const [model, likeness] = [0, real.documents.length].map((rank) => {
    const { sections } = large.documents[rank]!;
    return words(sections.map(({ text }) => text).join(' '));
  });
  const kept = model!.filter((word, rank) => likeness![rank] === word).length / model!.length;
  expect(kept).toBeGreaterThan(0.4);
  expect(kept).toBeLessThan(0.9);
});

test('it is the same each time', () => {
  expect(largeCollection(real, 200)).toEqual(large);
});
