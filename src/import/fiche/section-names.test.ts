import { describe, expect, it } from 'vitest';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import { SECTIONS } from '../../model/sections.ts';
import { importDocx } from '../import-docx.ts';
import { sectionOf } from './section-names.ts';

const CONTEXT = 'Le contexte';
const DONE = 'Ce qui a été fait';
const RESULTS = 'Les résultats';
const HARD = 'Les difficultés';
const LEARNT = 'Ce qu’on en retient';

const named = (title: string) => sectionOf(title, SECTIONS.cas!);

describe('a title of a case names a section of the model', () => {
  it.each([
    ['Contexte', CONTEXT],
    ['Notre contexte', CONTEXT],
    ['Nos résultats', RESULTS],
    ['Résultat', RESULTS],
    ['Quels résultats ?', RESULTS],
    ['Nos difficultés', HARD],
    ['Difficultés :', HARD],
    ['Ce que l’on retient', LEARNT],
    ['Ce que nous retenons', LEARNT],
    ['À retenir', LEARNT],
    ['CE QUI A ÉTÉ FAIT', DONE],
  ])('« %s » is obviously « %s »', (title, name) =>
    expect(named(title)).toMatchObject({ name, isObvious: true }),
  );

  it.each([
    ['Contexte et origine du projet', CONTEXT],
    ['Le constat de départ', CONTEXT],
    ['Pourquoi cette action', CONTEXT],
    ['Le territoire', CONTEXT],
    ['D’où l’on partait', CONTEXT],
    ['Ce qu’on a fait', DONE],
    ["Ce qu'on a fait", DONE],
    ['Ce qu’on a mis en place', DONE],
    ['Ce que nous avons fait', DONE],
    ['Ce qui a été mis en place', DONE],
    ['Notre action', DONE],
    ['Les actions menées', DONE],
    ['Le dispositif mis en place', DONE],
    ['Mise en œuvre', DONE],
    ['Notre projet', DONE],
    ['Comment on s’y est pris', DONE],
    ['Ce que ça donne', RESULTS],
    ['Ce que cela a changé pour les patients', RESULTS],
    ['Ce qui a changé', RESULTS],
    ['Ce qui a bien marché', RESULTS],
    ['Bilan 2025', RESULTS],
    ['Bilan de la première année', RESULTS],
    ['Premiers résultats', RESULTS],
    ['Les chiffres clés', RESULTS],
    ['Ce qui a coincé', HARD],
    ['Ce qui coince', HARD],
    ['Ce qui a été difficile', HARD],
    ['Ce qui n’a pas marché', HARD],
    ['Ce qui a moins bien fonctionné', HARD],
    ['Ce qui nous a freinés', HARD],
    ['Les problèmes rencontrés', HARD],
    ['Freins et limites', HARD],
    ['Ce qu’on en retient / conseils', LEARNT],
    ['Ce que nous avons appris', LEARNT],
    ['Nos conseils', LEARNT],
    ['Conseils à une CPTS qui se lance', LEARNT],
    ['Les enseignements', LEARNT],
    ['Si c’était à refaire', LEARNT],
  ])('« %s » may be « %s »: the author verifies', (title, name) =>
    expect(named(title)).toMatchObject({ name, isObvious: false }),
  );

  it.each([
    'Ce que ça coûte',
    'Ce qui reste à faire',
    'Ce qui n’a pas été fait',
    'Ce qui existe déjà',
    'Ce que disent les patients',
    'Projet pour 2027',
    'Actions à venir',
    'Résultats attendus',
    'Difficultés d’accès aux soins',
    'Conseil d’administration',
    'Bilan financier',
    'Perspectives',
    'L’équipe',
    'Moyens',
  ])('« %s » is no section of the model for certain', (title) =>
    expect(named(title)).toBeUndefined(),
  );
});

const title = (text: string) => p(text, '<w:b/><w:sz w:val="28"/>');
const written = (...sections: readonly (readonly [string, string])[]) =>
  smallDocx(
    p('Un créneau partagé à la CPTS', '<w:b/><w:sz w:val="40"/>') +
      sections.map(([name, text]) => title(name) + p(text)).join(''),
  );
const run = (document: Uint8Array) => importDocx(document, { kind: 'cas', today: '2026-11-22' });

describe('the text of a doctor', () => {
  const document = written(
    ['Le contexte', 'Aucun médecin ne prend de nouveaux patients.'],
    ['Ce qu’on a fait', 'Nous avons ouvert un créneau le samedi.'],
    ['Ce que ça donne', 'Cent patients ont été reçus.'],
    ['Ce qui a coincé', 'Le logiciel ne suivait pas.'],
    ['Ce qu’on en retient / conseils', 'Commencer petit.'],
    ['Projet pour 2027', 'Ouvrir le dimanche.'],
  );

  it('stands under the section that its title says, each with its own text', async () => {
    const { draft } = await run(document);
    expect(draft.body.trim().split(/\n\n/)).toEqual([
      '## Le contexte',
      'Aucun médecin ne prend de nouveaux patients.',
      '## Ce qui a été fait',
      'Nous avons ouvert un créneau le samedi.',
      '## Les résultats',
      'Cent patients ont été reçus.',
      '## Les difficultés',
      'Le logiciel ne suivait pas.',
      '## Ce qu’on en retient',
      'Commencer petit.',
      '## Projet pour 2027',
      'Ouvrir le dimanche.',
    ]);
  });

  it('has each title that was guessed to verify, and none told as needing nothing', async () => {
    const { report } = await run(document);
    const renamings = report.filter(({ message }) => message.startsWith('le titre'));
    expect(renamings.map(({ severity }) => severity)).toEqual(Array(4).fill('à vérifier'));
    expect(renamings[0]!.repair).toContain('Vérifiez que le texte qui suit est à sa place');
  });

  it('goes to the nearest of two titles, and the other keeps its own', async () => {
    const { draft } = await run(
      written(
        ['Bilan', 'Une bonne année.'],
        ['Nos résultats', 'Cent patients.'],
        ['Conseils', 'Commencer petit.'],
        ['Ce qu’on en retient', 'Il faut du temps.'],
      ),
    );
    expect(draft.body).toContain('## Les résultats\n\nCent patients.');
    expect(draft.body).toContain('## Bilan\n\nUne bonne année.');
    expect(draft.body).toContain('## Ce qu’on en retient\n\nIl faut du temps.');
    expect(draft.body).toContain('## Conseils\n\nCommencer petit.');
  });
});
