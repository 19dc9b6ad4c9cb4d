import fc from 'fast-check';
import { beforeAll, describe, expect } from 'vitest';
import { holds, hostileBit } from '../../tests/support/fuzz.ts';
import { smallIndex } from '../../tests/support/small-index.ts';
import { foldAccents, isSlug, slugify } from '../model/slug.ts';
import { search } from './engine.ts';
import type { SearchIndex } from './search-index.ts';
import { segmentsOf } from './segments.ts';
import { isTerm, termOfKey } from './terms.ts';
import { wordsOf } from './words.ts';

const WORDS = [
  'médicobus',
  'montagne',
  'équipe',
  'l’hôpital',
  'SNP',
  'SNP’s',
  'soins non programmés',
  'pas de médecin',
  'Eure-et-Loir',
  'La Réunion',
  'medcin',
  'Œuvre',
  'aujourd’hui',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  '=sas',
  '75',
];

const query = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), hostileBit), { maxLength: 8 })
  .chain((bits) => fc.constantFrom('', ' ', '-', '’', "'").map((between) => bits.join(between)));

const filters = fc.dictionary(
  fc.constantFrom('type', 'theme', 'region', 'departement', 'taille', 'etape'),
  fc.array(fc.oneof(fc.constantFrom('cas', 'bretagne', '__proto__'), hostileBit), { maxLength: 3 }),
);

let index: SearchIndex;
beforeAll(async () => {
  ({ index } = await smallIndex(
    [
      { id: 'bus', title: 'Un médicobus', text: 'en montagne', filters: { region: ['bretagne'] } },
      { id: 'snp', title: 'Les soins non programmés', text: 'à l’hôpital', date: '2024' },
      { id: 'equipe', kind: 'leviers', text: 'Une équipe qui n’a pas de médecin' },
      { id: 'odd', title: 'constructor', text: '__proto__ toString' },
    ],
    {
      same: [['SNP', 'soins non programmés']],
      leads: [{ from: ['pas de médecin'], to: ['médicobus'] }],
      places: [
        { filter: 'region', value: 'bretagne', label: 'Bretagne', forms: ['bretagne'], unsure: [] },
      ],
    },
  ));
});

describe('whatever is asked', () => {
  holds('the words are those of the text, in order', 2000, query, (text) => {
    let end = 0;
    for (const word of wordsOf(text)) {
      expect(word.start).toBeGreaterThanOrEqual(end);
      expect(word.end).toBeGreaterThan(word.start);
      expect(word.folded).not.toBe('');
      expect(isTerm(termOfKey(word.key))).toBe(true);
      ({ end } = word);
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  holds('what is folded or made a slug once is so for good', 2000, query, (text) => {
    const folded = foldAccents(text);
    expect(foldAccents(folded)).toBe(folded);
    const slug = slugify(text);
    expect(slugify(slug)).toBe(slug);
    expect(slug === '' || slug.length > 80 || isSlug(slug)).toBe(true);
  });

  holds('a word that is read again is the same word', 2000, query, (text) => {
    for (const { folded } of wordsOf(text))
      expect(wordsOf(folded).every((again) => again.folded === folded)).toBe(true);
  });

  holds('the segments hold no word twice and none of another text', 1000, query, async (text) => {
    const words = new Set(wordsOf(text).map(({ start }) => start));
    const starts = segmentsOf(text, await index.phrases(text)).flatMap((segment) =>
      segment.words.map(({ start }) => start),
    );
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.filter((start) => !words.has(start))).toEqual([]);
  });

  holds(
    'the search answers, and what it answers can be shown',
    500,
    fc.tuple(query, filters),
    async ([text, kept]) => {
      const found = await search(index, text, kept);
      expect(found.total).toBeGreaterThanOrEqual(0);
      expect(found.total).toBeLessThanOrEqual(found.unfiltered);
      expect(found.unfiltered).toBeLessThanOrEqual(index.size);
      const results = await found.load(0, index.size);
      expect(results).toHaveLength(found.total);
      expect(new Set(results.map(({ url }) => url)).size).toBe(results.length);
    },
  );
});
