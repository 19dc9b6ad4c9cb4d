import { describe, expect, it } from 'vitest';
import { append, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import type { Kind } from '../model/kinds.ts';
import { filtersOf, searchDocument } from './document.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';

function find(kind: Kind, slug: string, changes: Changes = {}) {
  const { graph } = validateMini(changes);
  const item = graph.find<Kind>(kind, slug);
  expect(item).toBeDefined();
  return { graph, item: item! };
}

function documentOf(kind: Kind, slug: string, changes: Changes = {}) {
  const { graph, item } = find(kind, slug, changes);
  return searchDocument(graph, item)!;
}

const caseDocument = (changes: Changes = {}) => documentOf('cas', 'cpts-du-lac-agenda', changes);

describe('the questions of an item', () => {
  it('are searched, and none of its sections shows them', () => {
    const asked = caseDocument({
      [CASE]: swap('verifie_le', 'questions:\n  - "qui nous paie un agenda ?"\nverifie_le'),
    });
    expect(asked.questions).toBe('qui nous paie un agenda ?');
    expect(JSON.stringify(asked.sections)).not.toContain('paie');
  });
});

describe('the filters of an item', () => {
  it('are those of the address of the search page', () => {
    const { graph, item } = find('cas', 'cpts-du-lac-agenda');
    expect(filtersOf(graph, item)).toEqual({
      type: ['cas'],
      theme: ['soins-non-programmes'],
      region: ['bretagne'],
      departement: ['35', '56'],
      taille: ['2'],
      etape: ['premieres-actions'],
    });
  });

  it('are empty where the item says nothing', () => {
    const { graph, item } = find('glossaire', 'cpts');
    expect(filtersOf(graph, item)).toMatchObject({ type: ['glossaire'], theme: [], region: [] });
  });
});

describe('the document of a fiche', () => {
  it('has its address, title, place, size, date and what it rests on', () => {
    expect(caseDocument()).toMatchObject({
      url: '/cas/cpts-du-lac-agenda/',
      title: 'Un agenda partagé pour les soins non programmés',
      facts: 'Bretagne · taille 2 · 2021 · installé',
      evidence: '1 source',
      date: '2021',
    });
    expect(documentOf('leviers', 'equipe-leader').evidence).toMatch(/\d (?:rapport|synthèse|cas)/);
  });

  it('names its CPTS, departments, regions, themes and kind', () => {
    expect(caseDocument().context).toMatch(
      /CPTS du Lac .*Ille-et-Vilaine · Morbihan · Bretagne · Soins non programmés · cas/,
    );
  });

  it('names the fiches that it names, and those that name it', () => {
    expect(caseDocument().links).toContain('Réunir une équipe qui entraîne les autres');
    expect(documentOf('leviers', 'equipe-leader').links).toContain('Un agenda partagé');
  });

  it('is in the typography that readers see, without citations', () => {
    const { sections } = caseDocument({
      [CASE]: append("\nD'[œuvre](/leviers/) à cœur : 80 000 €.\n"),
    });
    const text = sections.map((section) => section.text).join(' ');
    expect(text).toContain('D’œuvre à cœur\u00A0: 80\u202F000\u00A0€.');
    expect(text).toContain('débordent.');
    expect(text).not.toContain('bilan-du-lac');
  });

  it('has the sections of its body with their anchors, and what its fact sheet says', () => {
    const { sections } = caseDocument();
    expect(sections.map(({ anchor }) => anchor)).toEqual([
      'le-contexte',
      'ce-qui-a-ete-fait',
      'les-resultats',
      'les-difficultes',
      'ce-qu-on-en-retient',
      '',
    ]);
    expect(sections.at(-1)!.text).toContain('Centre hospitalier du Lac');
  });

  it('has the steps of a parcours as sections', () => {
    const { sections } = documentOf('parcours', 'demarrer');
    expect(sections[0]).toMatchObject({ title: 'Réunir un noyau', anchor: 'reunir-un-noyau' });
  });

  it('takes what contributors write as text, never as markup', () => {
    const evil = '<script>alert(1)</script>';
    const { title, sections } = caseDocument({
      [CASE]: (text) =>
        append(`\n${evil}\n\n[x](javascript:alert(1))\n`)(
          swap('titre: Un agenda partagé', `titre: '${evil} agenda'\n# `)(text),
        ),
    });
    expect(title).toContain(evil);
    const text = sections.map((section) => section.text).join(' ');
    expect(text).toContain(evil);
    expect(text).not.toContain('javascript:');
  });
});

describe('the documents of references', () => {
  it('have a term of the glossary, with its acronym and synonyms', () => {
    const { url, context } = documentOf('glossaire', 'cpts', {
      'glossaire/cpts.yaml': append(`synonymes: ["l'équipe de territoire"]\n`),
    });
    expect(url).toBe('/glossaire/#cpts');
    expect(context).toContain('CPTS · l’équipe de territoire');
  });

  it('have a series of figures, with its description', () => {
    expect(documentOf('chiffres', 'nombre-de-cpts')).toMatchObject({
      url: '/chiffres/#nombre-de-cpts',
      summary: 'Les CPTS qui ont signé l’accord national.',
    });
  });

  it.each([
    ['sources', 'rapport-tour'],
    ['themes', 'soins-non-programmes'],
    ['etapes', 'premieres-actions'],
    ['organismes', 'federation-bretonne'],
    ['synonymes', 'medecin-absent'],
    ['redirections', 'agenda'],
  ] as const)('leave %s out', (kind, slug) => {
    const { graph, item } = find(kind, slug);
    expect(searchDocument(graph, item)).toBeUndefined();
  });
});
