import { describe, expect, it } from 'vitest';
import { parseTree } from './markdown.ts';
import { outlineOf } from './outline.ts';

const START = 100;

const outline = (body: string, format: 'md' | 'mdx' = 'md') =>
  outlineOf(parseTree(body, format), body, START);

/** What is written at the offset of each part, so that places are proved by the text itself. */
const written = (body: string, parts: readonly { readonly offset: number }[], length: number) =>
  parts.map(({ offset }) => body.slice(offset - START, offset - START + length));

describe('the outline of a text', () => {
  it('has its headings, with level, words and anchor', () => {
    const body = '## Été 🎉 fini\n\n### Le *temps* `réel`[^bilan]\n\nDu texte\n\n## Été fini\n';
    const { headings } = outline(body);
    expect(headings.map(({ depth, text, anchor }) => [depth, text, anchor])).toEqual([
      [2, 'Été 🎉 fini', 'ete-fini'],
      [3, 'Le temps réel', 'le-temps-reel'],
      [2, 'Été fini', 'ete-fini-2'],
    ]);
    expect(written(body, headings, 6)).toEqual(['## Été', '### Le', '## Été']);
  });

  it('has its citations, each exactly where it is written', () => {
    const body = `Été 🎉 \\*étoile\\* &amp; fin[^un] puis *gras*[^deux].

- une puce
  qui continue[^trois]

> une citation
> sur deux lignes[^quatre]

| a | b |
| --- | --- |
| é 🎉[^cinq] | b |
`;
    const { citations } = outline(body);
    expect(citations.map(({ slug }) => slug)).toEqual(['un', 'deux', 'trois', 'quatre', 'cinq']);
    expect(written(body, citations, 4)).toEqual(['[^un', '[^de', '[^tr', '[^qu', '[^ci']);
  });

  it('has a citation as often as it is made', () => {
    const body = 'Un[^bilan] deux[^bilan] trois[^bilan].';
    expect(outline(body).citations.map(({ offset }) => offset - START)).toEqual([2, 15, 29]);
  });

  it('has no citation in code', () => {
    expect(outline('`[^un]`\n\n```\n[^deux]\n```\n').citations).toEqual([]);
  });

  it('has its links, written in any way', () => {
    const body = `[Le levier](/leviers/equipe-leader/ "titre") <https://a.example.fr> www.b.example.fr

[Le guide][guide]

[guide]: https://c.example.fr
`;
    const { links } = outline(body);
    expect(links.map(({ url, text }) => [url, text])).toEqual([
      ['/leviers/equipe-leader/', 'Le levier'],
      ['https://a.example.fr', 'https://a.example.fr'],
      ['http://www.b.example.fr', 'www.b.example.fr'],
      ['https://c.example.fr', 'guide'],
    ]);
    expect(written(body, links, 5)).toEqual(['[Le l', '<http', 'www.b', '[guid']);
  });

  it('has its pictures, those whose address is written apart too', () => {
    const body =
      'Été ![Un plan](/images/plan.png) ![Une carte][Carte]\n\n[carte]: /images/carte.png\n';
    const { pictures } = outline(body);
    expect(pictures.map(({ url, alt }) => [url, alt])).toEqual([
      ['/images/plan.png', 'Un plan'],
      ['/images/carte.png', 'Une carte'],
    ]);
    expect(written(body, pictures, 5)).toEqual(['![Un ', '![Une']);
  });

  it('has what a text may not hold', () => {
    const body = '<b>gras</b>\n\n[^1]: Une note.\n\n[^2]: https://a.example.fr\n\n> [^3]: encore\n';
    const { foreign, citations } = outline(body);
    expect(foreign.map(({ what, text }) => [what, text])).toEqual([
      ['html', '<b>'],
      ['html', '</b>'],
      ['note', '[^1]'],
      ['note', '[^2]'],
      ['note', '[^3]'],
    ]);
    expect(written(body, foreign, 4)).toEqual(['<b>g', '</b>', '[^1]', '[^2]', '[^3]']);
    expect(citations).toEqual([]);
  });
});

describe('the outline of a parcours', () => {
  const body = `Été 🎉

<Pas titre="Réunir un noyau" fiches="leviers/equipe-leader, freins/manque-de-temps">

Trois métiers.[^bilan]

</Pas>

## Réunir un noyau

<Pas titre="Finir" couleur="bleu" {...tout} />

<Bouton />

{1 + 1}
`;

  it('has its steps, their anchors among those of the headings', () => {
    const { steps, headings, citations } = outline(body, 'mdx');
    expect(steps.map(({ title, anchor, references }) => [title, anchor, references])).toEqual([
      ['Réunir un noyau', 'reunir-un-noyau', ['leviers/equipe-leader', 'freins/manque-de-temps']],
      ['Finir', 'finir', []],
    ]);
    expect(headings.map(({ anchor }) => anchor)).toEqual(['reunir-un-noyau-2']);
    expect(written(body, steps, 12)).toEqual(['<Pas titre="', '<Pas titre="']);
    expect(written(body, citations, 8)).toEqual(['[^bilan]']);
  });

  it('has the code and the components that it may not hold', () => {
    const { foreign } = outline(body, 'mdx');
    expect(foreign.map(({ what, text }) => [what, text])).toEqual([
      ['attribute', 'couleur'],
      ['attribute', '{…}'],
      ['component', 'Bouton'],
      ['code', '1 + 1'],
    ]);
  });
});
