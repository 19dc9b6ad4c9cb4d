/** What people are known to ask: each thing once, with something that answers it. */
import type { Item } from '../graph.ts';
import { slugify } from '../slug.ts';
import { onField, type Check } from './check.ts';

/** The same request twice, whatever its capitals, accents and punctuation. */
export const uniqueRequests: Check = function* ({ graph, entryOf }) {
  const seen = new Map<string, { item: Item; field: string }>();
  for (const item of graph.all('demandes')) {
    for (const { words, field } of wordingsOf(item)) {
      const first = seen.get(slugify(words));
      if (first) {
        yield onField(
          entryOf(item),
          field,
          `La demande « ${words} » est déjà écrite.`,
          'Gardez l’une des deux, et réunissez leurs réponses.',
          { elsewhere: [entryOf(first.item).locate(first.field)] },
        );
      } else seen.set(slugify(words), { item, field });
    }
  }
};

const wordingsOf = ({ data }: Item<'demandes'>) =>
  data.demandes.flatMap(({ mots }, rank) =>
    mots.map((words, at) => ({ words, field: `demandes.${rank}.mots.${at}` })),
  );

/** A request that nothing answers would lead readers nowhere. */
export const answeredRequests: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('demandes')) {
    for (const [rank, { mots, d_abord, ensuite }] of item.data.demandes.entries()) {
      if (d_abord.length + ensuite.length > 0) continue;
      yield onField(
        entryOf(item),
        `demandes.${rank}.mots`,
        `La demande « ${mots[0]} » n’a pas de réponse.`,
        'Écrivez sous `d_abord` l’adresse de la fiche qui y répond, ou retirez la demande.',
      );
    }
  }
};
