import { describe, expect, it } from 'vitest';
import { append, edits, swap } from '../../../tests/support/mini-content.ts';
import { reportBesideWitness } from '../../../tests/support/witness.ts';

const LEVER = 'leviers/equipe-leader.md';
const TITLE = 'titre: Réunir une équipe qui entraîne les autres';

const said = (edit: (text: string) => string) => reportBesideWitness({ [LEVER]: edit });

const unreadable = (place: string, message: string, advice: string) => [
  `content/leviers/equipe-leader.md:${place}  erreur  yaml-illisible\n  ${message}\n  → ${advice}`,
];

describe('the frontmatter', () => {
  it('may not be missing', () => {
    expect(said((text) => text.split('---\n').at(-1)!)).toEqual([
      `content/leviers/equipe-leader.md:1:1  erreur  entete-absent
  La fiche n’a pas d’en-tête : ses champs (titre, résumé…) manquent.
  → Commencez le fichier par une ligne \`---\`, puis un champ par ligne (\`titre: …\`), puis une ligne \`---\`.`,
    ]);
  });

  it('is the very first thing in the file', () => {
    expect(said((text) => `\n\n${text}`)).toEqual([
      `content/leviers/equipe-leader.md:1:1  erreur  entete-absent
  Il y a des lignes vides avant l’en-tête.
  → La toute première ligne du fichier doit être \`---\`.`,
    ]);
  });

  it.each([
    ['to the end of the file', swap('2026-11-01\n---\n', '2026-11-01\n')],
    [
      'where the text has a line across',
      edits(swap('2026-11-01\n---\n', '2026-11-01\n'), append('\n---\n\nFin.\n')),
    ],
    ['with four dashes', swap('2026-11-01\n---\n', '2026-11-01\n----\n')],
  ])('may not stay open %s', (_, edit) => {
    expect(said(edit)).toEqual([
      `content/leviers/equipe-leader.md:1:1  erreur  entete-non-ferme
  L’en-tête commence par \`---\` mais ne se ferme pas.
  → Après le dernier champ, ajoutez une ligne qui ne contient que \`---\`.`,
    ]);
  });

  it('may not be indented by tabs', () => {
    const edit = swap('sources: [rapport-tour]', 'sources:\n\t- rapport-tour');
    expect(said(edit)).toEqual([
      `content/leviers/equipe-leader.md:7:1  erreur  tabulation
  La ligne commence par une tabulation, qui ne se voit pas.
  → Effacez-la et tapez deux espaces.`,
    ]);
  });

  it('may not be empty', () => {
    expect(said((text) => `---\n---\n${text.split('---\n').at(-1)!}`)).toEqual(
      unreadable(
        '2:1',
        'On attend ici des champs, un par ligne, écrits `nom: valeur`.',
        'Écrivez par exemple `titre: Un médicobus de montagne`.',
      ),
    );
  });
});

describe('a broken line of the frontmatter is shown where it is, in plain words', () => {
  const QUOTES = 'Mettez toute la valeur entre guillemets : `titre: "…"`.';
  const INDENT = 'Un champ commence au bord gauche ; ce qui en dépend est décalé de deux espaces.';

  it.each([
    [
      'titre: Ville : hôpital',
      '2:8',
      'La valeur contient elle-même `:`.',
      'Mettez toute la valeur entre guillemets : `titre: "Ville et hôpital : se parler"`.',
    ],
    [
      'titre:Ville et hôpital',
      '2:1',
      'Il manque une espace après `titre:`.',
      'Écrivez `titre: …`.',
    ],
    [
      'titre:\u00A0Ville et hôpital',
      '2:1',
      'L’espace qui suit `titre:` est insécable.',
      'Effacez-la et tapez une espace ordinaire.',
    ],
    [
      'titre: "Ville et hôpital',
      '2:8',
      'Le guillemet ouvert ici n’est pas refermé.',
      'Refermez-le à la fin du texte.',
    ],
    [
      'titre: [Ville, hôpital',
      '2:8',
      'Le crochet ouvert ici n’est pas refermé.',
      'Refermez-le à la fin de la liste.',
    ],
    [
      'titre: "Ville" et hôpital',
      '2:16',
      'Il y a du texte après le guillemet fermant.',
      'Mettez tout le texte entre deux guillemets droits, et « … » à l’intérieur.',
    ],
    [
      "titre: 'L'hôpital et la ville'",
      '2:11',
      "Le texte entre apostrophes `'…'` contient une apostrophe.",
      'Mettez-le entre guillemets droits : `titre: "L\'hôpital et la ville"`.',
    ],
    [
      'titre: "Ville \\ hôpital \\é"',
      '2:25',
      'Une barre `\\` n’est pas acceptée entre guillemets.',
      'Écrivez-la deux fois : `\\\\`.',
    ],
    [
      'titre: @ville et hôpital',
      '2:8',
      'Une valeur ne peut pas commencer par « @ » : ce signe a un autre sens ici.',
      QUOTES,
    ],
    [
      'titre: %ville et hôpital',
      '2:8',
      'Une valeur ne peut pas commencer par « % » : ce signe a un autre sens ici.',
      QUOTES,
    ],
    [
      'titre: `ville` et hôpital',
      '2:8',
      'Une valeur ne peut pas commencer par « ` » : ce signe a un autre sens ici.',
      QUOTES,
    ],
    [
      'titre: *Ville* et hôpital',
      '2:16',
      'Une valeur ne peut pas commencer par « * » : ce signe a un autre sens ici.',
      QUOTES,
    ],
    [
      'titre: > ville et hôpital',
      '2:10',
      'Une valeur ne peut pas commencer par « > » : ce signe a un autre sens ici.',
      QUOTES,
    ],
    [
      'titre: [ville] et hôpital',
      '2:16',
      'Une valeur ne peut pas commencer par « [ » : ce signe a un autre sens ici.',
      QUOTES,
    ],
    [
      'titre: Ville\net hôpital',
      '3:1',
      'Cette ligne n’a pas la forme `champ: valeur`.',
      'Ajoutez le nom du champ et `:`, ou décalez-la de deux espaces si elle continue la ligne du dessus.',
    ],
    [
      'titre: Ville\n  note: hôpital',
      '3:1',
      'Cette ligne est décalée, alors que celle du dessus a déjà sa valeur.',
      'Supprimez les espaces au début de la ligne.',
    ],
    [
      ' titre: Ville et hôpital',
      '2:1',
      'Le décalage de cette ligne ne va pas avec celui des lignes voisines.',
      INDENT,
    ],
    [
      'titre: Ville\netapes:\n  - a\n - b',
      '5:1',
      'Le décalage de cette ligne ne va pas avec celui des lignes voisines.',
      INDENT,
    ],
  ])('%j', (line, place, message, advice) => {
    expect(said(swap(TITLE, line))).toEqual(unreadable(place, message, advice));
  });

  it('and two broken lines are two faults', () => {
    const edit = edits(
      swap(TITLE, 'titre: Ville : hôpital'),
      swap('verifie_le: 2026-11-01', 'verifie_le: @hier'),
    );
    expect(said(edit)).toHaveLength(2);
  });
});
