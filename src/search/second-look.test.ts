import { describe, expect, it } from 'vitest';
import { smallIndex, type SmallText } from '../../tests/support/small-index.ts';
import { search } from './engine.ts';

async function order(query: string, texts: readonly SmallText[]): Promise<string[]> {
  const { index } = await smallIndex(texts);
  const results = await (await search(index, query)).load(0, 20);
  return results.map(({ url }) => url.split('/')[2]!);
}

const section = (text: string) => ({ title: 'Section', anchor: 's', text });

describe('among the best results', () => {
  it('those that say the words side by side come before those that say them apart', async () => {
    const apart = 'un séjour de personnes loin des autres, puis très âgées';
    const texts: SmallText[] = [
      { id: 'apart', sections: [section(`${apart}. ${apart}.`)] },
      { id: 'phrase', sections: [section('le séjour des personnes âgées')] },
    ];
    expect(await order('séjour des personnes âgées', texts)).toEqual(['phrase', 'apart']);
  });

  it('those that the best one is linked to come before their equals', async () => {
    const texts: SmallText[] = [
      { id: 'equal', text: 'un médicobus' },
      { id: 'linked', text: 'un médicobus' },
      { id: 'best', title: 'Le médicobus', linked: ['/cas/linked/'] },
    ];
    expect(await order('médicobus', texts)).toEqual(['best', 'linked', 'equal']);
  });

  it('a link alone brings nothing that has no word of the query', async () => {
    const texts: SmallText[] = [
      { id: 'best', title: 'Le médicobus', linked: ['/cas/other/'] },
      { id: 'other', text: 'rien de commun' },
    ];
    expect(await order('médicobus', texts)).toEqual(['best']);
  });
});
