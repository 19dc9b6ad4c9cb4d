import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { importDocx } from '../import/import-docx.ts';
import { checkDraft } from './draft-check.ts';
import { registryOf } from './registry.ts';
import {
  draftToWrite,
  emptyWork,
  sourcesOfWork,
  withAlt,
  withBody,
  withOwnSource,
  withValue,
  workOf,
  type Work,
} from './work.ts';

const TODAY = '2026-11-26';
const registry = registryOf(publishedGraph(validateContent()));

async function imported(name: string): Promise<Work> {
  const path = join(import.meta.dirname, '../../tests/fixtures/docx/bons', `${name}.docx`);
  const result = await importDocx(new Uint8Array(readFileSync(path)), {
    today: TODAY,
    registers: registry.registers,
  });
  return workOf(result, `${name}.docx`);
}

const check = (work: Work) => checkDraft(draftToWrite(work), registry, TODAY);

it('says where each fault is mended: a field, a picture, a line of the text', async () => {
  const { messages } = check(await imported('rencontre-des-leaders'));
  expect(messages.map(({ rule, field, line }) => [rule, field ?? line])).toEqual([
    ['champ-vide', 'verifie_le'],
    ['a-completer', 3],
    ['image-sans-texte', 'image.1'],
    ['aucun-appel', 9],
    ['coordonnees', 32],
  ]);
});

it('has nothing left to say once they are mended, and gives the files', async () => {
  let work = await imported('rencontre-des-leaders');
  work = withValue(work, 'verifie_le', TODAY);
  work = withAlt(work, 1, 'Le logo [de] la fédération');
  work = withBody(
    work,
    work.draft.body.replace(/À COMPLÉTER.*/, 'Trouver des leaders.[^ce-document]'),
  );
  work = withBody(work, work.draft.body.replace(/.*contact@.*\n/, ''));
  const { messages, files, slug } = check(work);
  expect(messages).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual([
    `content/syntheses/${slug}.md`,
    `content/sources/${slug}-compte-rendu.yaml`,
    `public/images/${slug}-1.png`,
  ]);
  expect(new TextDecoder().decode(files[0]!.bytes)).toContain('![Le logo (de) la fédération](');
});

it('leaves out a picture that the author removes', async () => {
  const work = withAlt(await imported('rencontre-des-leaders'), 1, undefined);
  expect(work.draft.body).not.toContain('![');
  expect(
    check(work)
      .files.map(({ path }) => path)
      .join(),
  ).not.toContain('images');
});

it('knows the collection: what it names must exist, its title and its file must be new', async () => {
  let work = await imported('modele-rempli');
  const [slug, title] = registry.items.syntheses![0]!;
  work = withValue(work, 'verifie_le', TODAY);
  work = withValue(work, 'titre', title);
  work = withValue(work, 'leviers', ['equipe-leader', 'levier-inconnu']);
  const rules = check(work).messages.map(({ rule, field }) => `${rule} ${field ?? ''}`);
  expect(rules).toContain('titre-double titre');
  expect(rules).toContain('reference-inconnue leviers');
  const taken = {
    ...registry,
    items: { ...registry.items, syntheses: [[slug], [check(work).slug]] as const },
  };
  expect(checkDraft(draftToWrite(work), taken, TODAY).slug).toBe(`${check(work).slug}-2`);
});

it('tells the faults of the document as a source apart from those of the fiche', async () => {
  const work = withValue(await imported('modele-rempli'), 'source.url', 'exemple');
  expect(check(work).messages.map(({ field }) => field)).toContain('source.url');
});

it('says where a proposal was read until its author touches it', async () => {
  const work = await imported('modele-rempli');
  expect(work.notes['resume']).toMatch(/^Proposé, à vérifier : paragraphe 17/);
  expect(withValue(work, 'resume', 'Autre.').notes).not.toHaveProperty('resume');
});

it('says what Word has of a field that stays empty', async () => {
  const { notes, draft } = await imported('sans-style');
  expect(draft.fields).not.toHaveProperty('evenement.debut', expect.anything());
  expect(notes['evenement.debut']).toMatch(/^Dans Word, paragraphe \d+ .*sans l’année/);
});

it('says that the site may have the meeting already', async () => {
  const work = await imported('rencontre-des-leaders');
  expect(check(work).sameDay?.slug).toMatch(/^centre-val-de-loire-2018-10-11-/);
  expect(check(withValue(work, 'evenement.debut', '2018-10-12')).sameDay).toBeUndefined();
});

it('tells the faults of a row as the form names it', () => {
  let work = emptyWork('cas', TODAY);
  work = withValue(work, 'resultats', [{}, {}]);
  work = withValue(work, 'resultats[2].valeur', 'beaucoup');
  work = withValue(work, 'moyens.cout', '');
  const rules = check(work).messages.map(({ rule, field }) => `${rule} ${field ?? ''}`);
  expect(rules).toContain('champ-vide resultats[1].valeur');
  expect(rules).toContain('type-de-valeur resultats[2].valeur');
  expect(rules.filter((rule) => rule.includes('moyens'))).toEqual([]);
});

it('calls the document by its name once it has one, in the text and under a result', () => {
  let work = emptyWork('cas', TODAY);
  work = withBody(work, 'Un bus.[^ce-document]\n');
  work = withValue(work, 'cpts', ['sud-28']);
  work = withValue(work, 'sources', ['rapport-tour']);
  work = withValue(work, 'resultats', [{ source: 'ce-document' }]);
  const { files, slug } = check(work);
  const text = new TextDecoder().decode(files[0]!.bytes);
  expect(text).toContain(`Un bus.[^${slug}-compte-rendu]`);
  expect(text).toContain(`sources: [${slug}-compte-rendu, rapport-tour]`);
  expect(text).toContain(`source: ${slug}-compte-rendu`);
  expect(text).not.toContain('ce-document');
});

it('has no file for a document that is no source', () => {
  const work = withOwnSource(emptyWork('cas', TODAY), false, TODAY);
  const { files, messages } = check(work);
  expect(files).toHaveLength(1);
  expect(messages.map(({ field }) => field)).toContain('sources');
  expect(sourcesOfWork(work)).toEqual([]);
});

it('chooses nothing for the author of a synthesis who begins with nothing', () => {
  const { messages } = check(emptyWork('syntheses', TODAY));
  expect(messages.map(({ field }) => field)).toContain('source.type');
});

it('says what only a whole fiche shows while a field is still to fill', () => {
  let work = withBody(emptyWork('cas', TODAY), 'Le bus.[^nexiste-pas]\n');
  const toldOf = (one: Work) => check(one).messages.map(({ rule }) => rule);
  expect(toldOf(work)).toContain('champ-vide');
  expect(toldOf(work)).toContain('reference-inconnue');
  expect(toldOf(work)).toContain('cas-sans-porteur');
  work = withValue(work, 'cpts', ['sud-28']);
  expect(toldOf(work)).not.toContain('cas-sans-porteur');
  // Nothing is said of what stands in.
  const empty = toldOf(emptyWork('syntheses', TODAY));
  expect(empty).not.toContain('titre-double');
  expect(empty).not.toContain('departement-hors-region');
});

it('advises against contacts, in the text and in the fields, before the fiche is whole', () => {
  let work = withBody(
    emptyWork('cas', TODAY),
    'Appelez Marie.\n\nElle répond au 06 12 34 56 78.\n',
  );
  work = withValue(work, 'moyens.financement', 'L’ARS, marie@exemple.fr');
  const told = check(work).messages.filter(({ rule }) => rule === 'coordonnees');
  expect(told.map(({ level, field, line }) => [level, field ?? line])).toEqual([
    ['warning', 3],
    ['warning', 'moyens.financement'],
  ]);
  expect(told[0]!.message).toContain('`06 12 34 56 78` est un numéro de téléphone');
});

it('asks for the call of a source once something is written, whatever the fields', () => {
  const toldOf = (body: string) =>
    check(withBody(emptyWork('cas', TODAY), body)).messages.filter(
      ({ rule }) => rule === 'aucun-appel',
    );
  expect(toldOf(emptyWork('cas', TODAY).draft.body)).toEqual([]);
  expect(toldOf('## Le contexte\n\nLe bus roule.\n').map(({ line }) => line)).toEqual([3]);
  expect(toldOf('## Le contexte\n\nLe bus roule.[^ce-document]\n')).toEqual([]);
});
