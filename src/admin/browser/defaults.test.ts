import { fromJS } from 'immutable';
import { expect, it } from 'vitest';
import { leaveOutDefaults } from './defaults.ts';

it('leaves out what is false wherever it stands, and nothing else', () => {
  const data = {
    titre: 'Une fiche',
    brouillon: false,
    numero: 0,
    evenement: { nom: '', participants_environ: false },
    themes: ['gouvernance'],
    suites: [{ texte: 'Une suite', source: 'loi' }],
  };
  const saved = leaveOutDefaults({
    entry: fromJS({ slug: 'fiche', data }),
  });
  expect(saved).toEqual(
    fromJS({
      slug: 'fiche',
      data: {
        titre: 'Une fiche',
        numero: 0,
        evenement: { nom: '' },
        themes: ['gouvernance'],
        suites: [{ texte: 'Une suite', source: 'loi' }],
      },
    }),
  );
});
