import { expect, it } from 'vitest';
import { indexPhrases, phrasesIn } from './phrase-index.ts';
import { termOfConcept } from './terms.ts';
import { wordsOf } from './words.ts';

const concept = (forms: readonly string[], exact: boolean) => ({
  names: forms,
  forms,
  shortened: [],
  exact,
});
const common = Array.from({ length: 40 }, () => [wordsOf('une rencontre')]);
const rare = [[wordsOf('un annuaire')]];

it('a common phrase says less than a rare one what an idea leads to', () => {
  const forms = ['annuair', 'rencontr'];
  const index = indexPhrases([concept(forms, false)], [...common, ...rare]);
  const term = termOfConcept(0, forms);
  expect([...phrasesIn(wordsOf('un annuaire'), index)]).toEqual([[term, 1]]);
  expect([...phrasesIn(wordsOf('une rencontre'), index)]).toEqual([[term, 0.5]]);
});

it('a phrase says its own idea in full, however common', () => {
  const index = indexPhrases([concept(['rencontr'], true)], common);
  expect([...phrasesIn(wordsOf('une rencontre'), index)]).toEqual([
    [termOfConcept(0, ['rencontr']), 1],
  ]);
});
