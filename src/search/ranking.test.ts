import { describe, expect, it } from 'vitest';
import { smallIndex, type SmallText } from '../../tests/support/small-index.ts';
import { search } from './engine.ts';

const FILLER = 'rien de commun avec ce qui est demandé';
const OTHERS: SmallText[] = Array.from({ length: 20 }, (_, rank) => ({
  id: `autre-${rank}`,
  title: FILLER,
  text: FILLER,
}));

async function order(query: string, texts: readonly SmallText[]): Promise<string[]> {
  const { index } = await smallIndex([...texts, ...OTHERS]);
  const results = await (await search(index, query)).load(0, 20);
  return results.map(({ url }) => url.split('/')[2]!);
}

describe('what comes first', () => {
  it('has the word in its title, then its summary, then its text, then the titles it links to', async () => {
    const texts: SmallText[] = [
      { id: 'liens', links: 'Un médicobus' },
      { id: 'texte', text: 'Un médicobus' },
      { id: 'resume', summary: 'Un médicobus' },
      { id: 'titre', title: 'Un médicobus' },
    ];
    expect(await order('médicobus', texts)).toEqual(['titre', 'resume', 'texte', 'liens']);
  });

  it('has what answers a question in words of the reader that no text says', async () => {
    const texts: SmallText[] = [
      { id: 'reponse', title: 'La permanence', questions: 'plus de toubib le samedi' },
      { id: 'autre', title: 'Le samedi du lac' },
    ];
    expect((await order('un toubib le samedi', texts))[0]).toBe('reponse');
  });

  it('has the word itself before a word of its family', async () => {
    const texts: SmallText[] = [
      { id: 'famille', text: 'Une pharmacie' },
      { id: 'mot', text: 'Un pharmacien' },
    ];
    expect(await order('pharmacien', texts)).toEqual(['mot', 'famille']);
  });

  it('has what is asked before a word that any sentence may hold', async () => {
    const texts: SmallText[] = [
      { id: 'leger', title: 'Attendre, et venir' },
      { id: 'sujet', text: 'un lac' },
    ];
    expect((await order('attendre le lac', texts))[0]).toBe('sujet');
  });

  it('has the noun of a verb almost as much as the verb', async () => {
    const texts: SmallText[] = [
      { id: 'verbe', text: 'On peut indemniser.' },
      { id: 'nom', title: 'L’indemnisation', text: 'Une indemnisation' },
    ];
    expect(await order('indemniser', texts)).toEqual(['nom', 'verbe']);
  });

  it('has all the words before most of them', async () => {
    const texts: SmallText[] = [
      { id: 'un', text: 'un lac' },
      { id: 'trois', text: 'montagne, lac et plage' },
      { id: 'deux', text: 'lac et plage' },
    ];
    expect((await order('montagne lac plage', texts)).slice(0, 2)).toEqual(['trois', 'deux']);
  });

  it('has the words in one section before words that are scattered', async () => {
    const section = (text: string) => ({ title: 'Section', anchor: 's', text });
    const texts: SmallText[] = [
      { id: 'epars', sections: [section('un logement'), section('des étudiants')] },
      { id: 'ensemble', sections: [section('un logement'), section('un logement pour étudiants')] },
    ];
    expect(await order('logement étudiants', texts)).toEqual(['ensemble', 'epars']);
  });

  it('is a case or a lever before a reference, at equal relevance', async () => {
    const text = { title: 'Un médicobus' };
    const texts: SmallText[] = [
      { id: 'proposition', kind: 'propositions', ...text },
      { id: 'cpts', kind: 'cpts', ...text },
      { id: 'cas', kind: 'cas', ...text },
    ];
    expect((await order('médicobus', texts))[0]).toBe('cas');
  });

  it('is recent before old, at equal relevance', async () => {
    const texts: SmallText[] = [
      { id: 'ancien', title: 'Un médicobus', date: '2018' },
      { id: 'recent', title: 'Un médicobus', date: '2025-03' },
    ];
    expect(await order('médicobus', texts)).toEqual(['recent', 'ancien']);
  });

  it('does not depend on what was searched before', async () => {
    const { index } = await smallIndex([
      { id: 'a', text: 'un médicobus de montagne' },
      { id: 'b', text: 'une médiation en ville' },
    ]);
    const urls = async (query: string) =>
      (await (await search(index, query)).load(0, 9)).map(({ url }) => url);
    const before = await urls('médi');
    await urls('montagne ville');
    expect(await urls('médi')).toEqual(before);
  });
});
