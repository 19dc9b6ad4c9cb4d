import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../tests/support/json-schema.ts';
import { swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { publishedGraph } from '../files/content-graph.ts';
import type { Kind } from '../model/kinds.ts';
import { apiFile, apiIndex } from './api-files.ts';
import { apiJsonSchema, PUBLISHED_KINDS } from './api-schemas.ts';

const address = (path: string) => `https://exemple.test/reperes${path}`;
const CASE = 'cas/cpts-du-lac-agenda.md';
const CASE_TITLE = 'Un agenda partagé pour les soins non programmés';

interface File {
  readonly nombre: number;
  readonly elements: readonly Readonly<Record<string, unknown>>[];
}

const fileOf = (kind: Kind, changes: Changes = {}) =>
  JSON.parse(apiFile(publishedGraph(validateMini(changes)), kind, address)) as File;

describe('a file of the API', () => {
  it.each(PUBLISHED_KINDS)('follows its schema: %s', (kind) => {
    const file = fileOf(kind);
    expect(file.elements.length).toBeGreaterThan(0);
    expect(file.nombre).toBe(file.elements.length);
    expect(checkerOf(apiJsonSchema(kind))(file)).toEqual([]);
  });

  it('gives the fields as they were written, the text, and the place of the page', () => {
    const [element] = fileOf('cas').elements;
    expect(element).toMatchObject({
      slug: 'cpts-du-lac-agenda',
      titre: CASE_TITLE,
      adresse: 'https://exemple.test/reperes/cas/cpts-du-lac-agenda/',
      donnees: { titre: CASE_TITLE, annee_debut: 2021, themes: ['soins-non-programmes'] },
      date: '2021',
      regions: ['bretagne'],
      departements: ['35', '56'],
      tailles: [2],
    });
    expect(element!['texte']).toMatch(
      /^## Le contexte\n\nLes urgences du lac débordent\.\[\^bilan/,
    );
  });

  it('resolves what an element names and what names it', () => {
    const [lever] = fileOf('leviers').elements;
    expect(lever!['nomme']).toEqual({
      themes: ['soins-non-programmes'],
      etapes: ['premieres-actions'],
      sources: ['rapport-tour'],
    });
    expect(lever!['nomme_par']).toEqual({
      cas: ['cpts-du-lac-agenda'],
      freins: ['manque-de-temps'],
      syntheses: ['bretagne-2022-03-18-rennes'],
      parcours: ['demarrer'],
      propositions: ['partager-les-roles'],
      rapports: ['tour-de-france'],
    });
  });

  it('computes what a lever rests on', () => {
    expect(fileOf('leviers').elements[0]!['preuves']).toEqual({
      sortes: 3,
      rapports: ['tour-de-france'],
      propositions: ['partager-les-roles'],
      syntheses: ['bretagne-2022-03-18-rennes'],
      cas: ['cpts-du-lac-agenda'],
    });
  });

  it('leaves drafts out, and every mention of them', () => {
    const changes = {
      [CASE]: swap('verifie_le: 2026-11-01', 'verifie_le: 2026-11-01\nbrouillon: true'),
    };
    expect(fileOf('cas', changes).elements).toEqual([]);
    for (const kind of PUBLISHED_KINDS)
      expect(
        JSON.stringify(
          fileOf(kind, changes).elements.map(({ nomme, nomme_par }) => [nomme, nomme_par]),
        ),
      ).not.toContain('cpts-du-lac-agenda');
  });

  it('is data and nothing else, whatever a text holds', () => {
    const title = '</script><img src=x onerror=alert(1)> "]} \u2028 {{7*7}}';
    const changes = { [CASE]: swap(CASE_TITLE, JSON.stringify(title)) };
    const file = fileOf('cas', changes);
    expect(file.elements[0]!['titre']).toBe(title);
    expect(Object.keys(file)).toEqual([
      'sorte',
      'titre',
      'schema',
      'licence',
      'attribution',
      'nombre',
      'elements',
    ]);
  });
});

describe('the schema of a file', () => {
  const check = checkerOf(apiJsonSchema('leviers'));

  it.each([
    ['a field that the model has not', { donnees: { humeur: 'bonne' } }, '/elements/0/donnees'],
    ['a text that is missing', { texte: undefined }, '/elements/0'],
    ['four kinds of evidence', { preuves: { sortes: 4 } }, '/elements/0/preuves'],
    ['a kind that is none', { nomme: { humeurs: ['bonne'] } }, '/elements/0/nomme'],
  ])('refuses %s', (_, change, place) => {
    const file = fileOf('leviers');
    const faults = check({ ...file, elements: [{ ...file.elements[0], ...change }] });
    expect(faults).not.toEqual([]);
    for (const fault of faults) expect(fault.startsWith(place), fault).toBe(true);
  });
});

describe('the index of the API', () => {
  it('follows its schema and counts what is published', () => {
    const index = JSON.parse(apiIndex(publishedGraph(validateMini()), address)) as {
      sortes: { sorte: string; nombre: number; fichier: string }[];
    };
    expect(checkerOf(apiJsonSchema('index'))(index)).toEqual([]);
    expect(index.sortes.find(({ sorte }) => sorte === 'sources')).toMatchObject({
      nombre: 2,
      fichier: 'https://exemple.test/reperes/api/v1/sources.json',
    });
  });
});
