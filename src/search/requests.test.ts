import { describe, expect, it } from 'vitest';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { smallIndex, type SmallText } from '../../tests/support/small-index.ts';
import { collectionOf } from './build-index.ts';
import { search } from './engine.ts';
import type { Filters } from './facets.ts';
import type { RequestSource } from './requests-files.ts';

const TEXTS: SmallText[] = [
  { id: 'cle', title: 'Une clé sous le paillasson', filters: { region: ['corse'] } },
  { id: 'loyer', title: 'Le loyer du local', text: 'Un loyer payé par la mairie.' },
  { id: 'prime', title: 'La prime à l’arrivée' },
  { id: 'chien', title: 'Le chien du voisin', text: 'Il garde la maison.' },
];
const REQUESTS: RequestSource[] = [
  {
    wordings: ['où loger un remplaçant', 'chambre pour remplaçant'],
    answers: [['/cas/cle/'], ['/cas/prime/'], ['/cas/absente/']],
  },
  { wordings: ['qui garde la maison'], answers: [['/cas/chien/'], [], []] },
];

const open = (requests: readonly RequestSource[] = REQUESTS) => smallIndex(TEXTS, { requests });
async function idsOf(query: string, requests?: readonly RequestSource[], filters: Filters = {}) {
  const { index } = await open(requests);
  const results = await (await search(index, query, filters)).load(0, 10);
  return results.map(({ url }) => url.split('/')[2]!);
}

describe('what the editors answer to a request', () => {
  it('is found by any of its wordings, by words that no fiche says, the best first', async () => {
    expect(await idsOf('chambre remplaçant')).toEqual(['cle', 'prime']);
    expect(await idsOf('chambre remplaçant', [])).toEqual([]);
  });

  it('is found by a query that resembles it, less surely than by the same', async () => {
    expect((await idsOf('loger les remplaçants à la campagne'))[0]).toBe('cle');
    expect((await idsOf('loyer remplaçant'))[0]).toBe('loyer');
  });

  it('obeys the filters, and counts in them', async () => {
    expect(await idsOf('chambre remplaçant', REQUESTS, { region: ['corse'] })).toEqual(['cle']);
    const { index } = await open();
    expect((await search(index, 'chambre remplaçant')).counts['region']).toEqual({ corse: 1 });
  });

  it('leaves other queries as they were', async () => {
    expect(await idsOf('loyer')).toEqual(await idsOf('loyer', []));
  });

  it('costs a query the files of its own words only', async () => {
    const { index, asked } = await open();
    await (await search(index, 'chambre')).load(0, 1);
    expect(asked.filter((name) => name.startsWith('demandes-'))).toHaveLength(1);
  });
});

describe('the requests of the editors', () => {
  const { requests, documents } = collectionOf(publishedGraph(validateContent()));
  const known = new Set(documents.map(({ url }) => url));

  it('are answered by documents that the search shows', () => {
    const named = requests.flatMap(({ answers }) => answers.flat());
    expect(named.filter((address) => !known.has(address))).toEqual([]);
  });

  it('speak of every sort of fiche', () => {
    const kinds = new Set(
      requests.flatMap(({ answers }) => answers.flat()).map((one) => one.split('/')[1]),
    );
    expect(kinds).toEqual(new Set(documents.map(({ kind }) => kind)));
  });
});
