import { describe, expect, it } from 'vitest';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import { importDocx } from '../import-docx.ts';
import { readWorkshop, workshopTitle } from './workshops.ts';

const BOLD = '<w:b/>';

/** The body and the messages for a document of these paragraphs. */
async function run(...paragraphs: readonly string[]) {
  const { draft, report } = await importDocx(smallDocx(paragraphs.join('')), {
    today: '2026-11-22',
  });
  const body = draft.body.replace(/^## À retenir\n\n- À COMPLÉTER[^\n]*\n\n?/, '');
  return { body, report, told: report.map(({ message }) => message).join('\n') };
}

const TITLE = p('Rencontre des CPTS', `${BOLD}<w:sz w:val="40"/>`);

describe('workshops', () => {
  it.each([
    ['Atelier 1 – Le lien ville-hôpital', 'Atelier : le lien ville-hôpital'],
    ['ATELIER N°2 : COORDINATION', 'Atelier : COORDINATION'],
    ['Atelier « S’organiser en CPTS ».', 'Atelier : s’organiser en CPTS'],
    ['Restitution de l’atelier B : Les internes', 'Atelier : les internes'],
    ['Atelier IV. Recruter', 'Atelier : Recruter'],
    ['Atelier : prévention', 'Atelier : prévention'],
    ['Atelier 3', 'Atelier : À COMPLÉTER (n° 3)'],
  ])('%s', (written, title) => expect(workshopTitle(readWorkshop(written)!)).toBe(title));

  it.each(['Ateliers', 'Les ateliers du matin', 'Atelierisation'])('« %s » is none', (title) => {
    expect(readWorkshop(title)).toBeUndefined();
  });
});

describe('what Word leaves', () => {
  it('makes lists of bullets and numbers typed by hand, one in the other', async () => {
    const { body, told } = await run(
      TITLE,
      p('Voici :'),
      p('- un'),
      p('– deux'),
      p('o  petit'),
      p('o  petit aussi'),
      p('- trois'),
      p('Fin.'),
      p('1. a'),
      p('2. b'),
    );
    expect(body).toBe(
      '## Présentation\n\nVoici :\n\n- un\n- deux\n  - petit\n  - petit aussi\n- trois\n\nFin.\n\n1. a\n2. b\n',
    );
    expect(told).toContain('5 puces ou numéros tapés à la main');
  });

  it('leaves alone what only looks like a bullet or a number', async () => {
    const { body } = await run(
      TITLE,
      p('-3 degrés ce matin'),
      p('2018. Une année.'),
      p('1) Seul.'),
    );
    expect(body).toBe(
      '## Présentation\n\n-3 degrés ce matin\n\n2018\\. Une année.\n\n1\\) Seul.\n',
    );
  });

  it('makes titles of bold lines, not of bold sentences, one step at a time', async () => {
    const { body } = await run(
      TITLE,
      p('Contexte', BOLD),
      p('Un texte.'),
      p('Une phrase en gras.', BOLD),
      p('Atelier 1 : Voir', BOLD),
      p('Constats', BOLD),
      p('a.'),
      p('Atelier 2 : Agir', BOLD),
      p('Constats', BOLD),
      p('b.'),
    );
    expect(body).toBe(
      '## Contexte\n\nUn texte.\n\n**Une phrase en gras.**\n\n## Atelier : Voir\n\n### Constats\n\na.\n\n## Atelier : Agir\n\n### Constats\n\nb.\n',
    );
  });

  it('takes invisible signs and no-break spaces out, and joins a sentence cut by line ends', async () => {
    const text =
      'Les pro\u00ADfes\u200Bsionnels\u00A0: ils ont</w:t><w:br/><w:t>parlé.</w:t><w:br/><w:t>Puis mangé.';
    expect((await run(TITLE, p(text))).body).toBe(
      '## Présentation\n\nLes professionnels : ils ont parlé.\n\nPuis mangé.\n',
    );
  });

  it('keeps signs of Markdown as the author typed them', async () => {
    const { body } = await run(TITLE, p('# 3 * 4, un_nom_long, [^note], &lt;b&gt; et `code`'));
    expect(body).toBe('## Présentation\n\n\\# 3 * 4, un_nom_long, [^note], \\<b> et \\`code`\n');
  });

  it('tells the words that the conversion does not know, and where they were', async () => {
    const math =
      '<w:p><w:r><w:t>Le taux vaut </w:t></w:r><m:oMath><m:r><m:t>soixante</m:t></m:r></m:oMath></w:p>';
    const { report } = await run(TITLE, math);
    expect(report).toContainEqual(
      expect.objectContaining({
        severity: 'à vérifier',
        place: expect.objectContaining({ what: 'paragraphe', number: 2 }),
        leftOut: 'soixante',
      }),
    );
  });

  it('says not to publish who was there, who signed, and how to reach them', async () => {
    const { told } = await run(
      TITLE,
      p('Étaient présents : Mme Une Telle'),
      p('Fait à Tours'),
      p('Appelez le 02 47 00 00 00.'),
    );
    expect(told).toMatch(
      /une liste de personnes présentes[\s\S]*une signature[\s\S]*un numéro de téléphone/,
    );
  });
});
