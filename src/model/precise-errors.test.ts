import { describe, expect, it } from 'vitest';
import { CONTENT, PUBLIC } from '../files/project.ts';
import { readAssets, readContent } from '../files/read-content.ts';
import { report, swap, without } from '../../tests/support/mini-content.ts';
import type { ContentFile } from './parse/entry.ts';
import { issueText } from './report.ts';
import { validate } from './validate.ts';

describe('one mistake in a small content gives one precise error', () => {
  it('when a lever that others cite is deleted', () => {
    expect(report({ 'leviers/equipe-leader.md': null })).toEqual([
      `content/cas/cpts-du-lac-agenda.md:21:11  erreur  reference-inconnue
  Le levier \`equipe-leader\` n’existe pas (aucun fichier \`leviers/equipe-leader.md\`).
  → Créez \`leviers/equipe-leader.md\`, ou retirez ces références.
  aussi : content/cas/cpts-du-lac-agenda.md:33:61, content/freins/manque-de-temps.md:5:11, content/syntheses/bretagne-2022-03-18-rennes.md:14:11, content/parcours/demarrer.mdx:9:1, content/propositions/partager-les-roles.md:12:11, content/rapports/tour-de-france.md:12:11`,
    ]);
  });

  it('when a region is misspelt', () => {
    const path = 'syntheses/bretagne-2022-03-18-rennes.md';
    expect(report({ [path]: swap('region: bretagne', 'region: bretange') })).toEqual([
      `content/${path}:11:9  erreur  region-inconnue
  \`region: bretange\` n’est pas une région connue.
  → Vouliez-vous dire \`bretagne\` ?`,
    ]);
  });

  it('when a field is invented', () => {
    const path = 'freins/manque-de-temps.md';
    expect(report({ [path]: swap('leviers:', 'remedes:') })).toEqual([
      `content/${path}:5:1  erreur  champ-inconnu
  \`remedes\` n’est pas un champ connu.
  → Les champs possibles sont : \`titre\`, \`resume\`, \`themes\`, \`etapes\`, \`leviers\`, \`sources\`, \`questions\`, \`verifie_le\`, \`a_revoir_le\`, \`brouillon\`, \`anciens_slugs\`.`,
    ]);
  });

  it('when a required field is forgotten', () => {
    const path = 'freins/manque-de-temps.md';
    expect(report({ [path]: without('resume:') })).toEqual([
      `content/${path}:2:1  erreur  champ-manquant
  Il manque le champ \`resume\`.
  → Ce qu’il contient : qui, où, quoi, quel résultat : un résumé qui se comprend seul, de 60 à 300 signes.`,
    ]);
  });
});

describe('one mistake in the published content adds one precise error', () => {
  const files = [...readContent(CONTENT)];
  const surroundings = { today: '2100-01-01', assets: readAssets(PUBLIC) };

  const errorsOf = (content: readonly ContentFile[]) =>
    validate(content, surroundings)
      .issues.filter(({ level }) => level === 'error')
      .map((issue) => issueText(issue, 'content/').trimEnd());
  const before = new Set(errorsOf(files));
  const added = (content: readonly ContentFile[]) =>
    errorsOf(content).filter((error) => !before.has(error));

  const edited = (path: string, edit: (text: string) => string) =>
    files.map((file) =>
      file.path === path
        ? { path, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(file.bytes))) }
        : file,
    );
  /** The first file, by its path, of a kind whose text holds something. */
  const holding = (folder: string, text: string) =>
    files.find(
      ({ path, bytes }) =>
        path.startsWith(folder) && new TextDecoder().decode(bytes).includes(text),
    )!.path;

  it('when a lever that others cite is deleted', () => {
    const { graph } = validate(files, surroundings);
    const lever = graph.all('leviers').find((item) => graph.citing(item, 'cas').length > 0)!;
    const path = `leviers/${lever.slug}.md`;
    const errors = added(files.filter((file) => file.path !== path));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^content\/[\w/.-]+:\d+:\d+ {2}erreur {2}reference-inconnue\n/);
    expect(errors[0]).toContain(
      `  Le levier \`${lever.slug}\` n’existe pas (aucun fichier \`${path}\`).\n`,
    );
  });

  it('when a region is misspelt', () => {
    const path = holding('syntheses/', 'region: centre-val-de-loire');
    const errors = added(edited(path, swap('region: centre-val-de-loire', 'region: Centre')));
    expect(errors.map((error) => error.replace(/:\d+:\d+/, ''))).toEqual([
      `content/${path}  erreur  region-inconnue
  \`region: Centre\` n’est pas une région connue.
  → Vouliez-vous dire \`centre-val-de-loire\` ?`,
    ]);
  });

  it('when a field is invented', () => {
    const path = holding('leviers/', 'verifie_le:');
    const errors = added(edited(path, swap('\nverifie_le:', '\npreuves: 3\nverifie_le:')));
    expect(errors.map((error) => error.replace(/:\d+:\d+/, ''))).toEqual([
      `content/${path}  erreur  champ-inconnu
  \`preuves\` n’est pas un champ connu.
  → Les champs possibles sont : \`titre\`, \`resume\`, \`themes\`, \`etapes\`, \`sources\`, \`questions\`, \`verifie_le\`, \`a_revoir_le\`, \`brouillon\`, \`anciens_slugs\`.`,
    ]);
  });
});
