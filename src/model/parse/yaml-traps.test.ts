import { describe, expect, it } from 'vitest';
import { append, swap, validateMini } from '../../../tests/support/mini-content.ts';
import { reportBesideWitness } from '../../../tests/support/witness.ts';

const LEVER = 'leviers/equipe-leader.md';
const TITLE = 'titre: Réunir une équipe qui entraîne les autres';

const withLines = (...lines: string[]) => ({ [LEVER]: swap(TITLE, [...lines, TITLE].join('\n')) });
const withTitle = (title: string) => ({ [LEVER]: swap(TITLE, `titre: ${title}`) });

const alias = (place: string) => `content/leviers/equipe-leader.md:${place}  erreur  yaml-renvoi
  Une valeur ne peut pas commencer par \`*\` ni par \`&\` : ces signes renvoient à une autre ligne.
  → Mettez la valeur entre guillemets : \`titre: "…"\`.`;

const forbidden = (
  place: string,
  name: string,
) => `content/leviers/equipe-leader.md:${place}  erreur  champ-interdit
  \`${name}\` ne peut pas être un champ.
  → Supprimez la ligne.`;

const TOO_DEEP = `Les champs sont emboîtés trop profondément.
  → Aucun champ n’a besoin de plus de trois niveaux.`;

describe('YAML that computes', () => {
  it('is refused before it grows: a bomb of aliases', () => {
    const levels = 'bcdefghi'.split('');
    const bomb = [
      'a: &a ["lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol", "lol"]',
      ...levels.map((name, index) => {
        const previous = `*${'abcdefghi'[index]}`;
        return `${name}: &${name} [${Array.from({ length: 9 }, () => previous).join(', ')}]`;
      }),
    ];
    expect(reportBesideWitness(withLines(...bomb))).toEqual(
      bomb.map((_, index) => alias(`${index + 2}:1`)),
    );
  });

  it('has no merge keys', () => {
    const lines = ['base: &base', '  etapes: []', '<<: *base'];
    expect(reportBesideWitness(withLines(...lines))).toEqual([
      alias('2:1'),
      forbidden('4:1', '<<'),
    ]);
  });

  it('has no alias, even where a text only wants stars around it', () => {
    expect(reportBesideWitness(withTitle('*Oser*'))).toEqual([alias('2:1')]);
  });

  it('has no anchor, even where a text only begins with an ampersand', () => {
    expect(reportBesideWitness(withTitle('&Co et une équipe'))).toEqual([alias('2:1')]);
    expect(reportBesideWitness({ [LEVER]: swap(TITLE, `&a ${TITLE}`) })).toEqual([alias('2:4')]);
  });

  it('has no tag, even where a text only begins with an exclamation mark', () => {
    expect(reportBesideWitness(withTitle('!Oser'))).toEqual([
      `content/leviers/equipe-leader.md:2:1  erreur  yaml-renvoi
  Une valeur ne peut pas commencer par \`!Oser\` : ce signe a un autre sens ici.
  → Mettez la valeur entre guillemets : \`titre: "…"\`.`,
    ]);
  });
});

describe('YAML that reaches into objects', () => {
  it('is refused at the top', () => {
    const lines = ['__proto__: {brouillon: true}', 'constructor: x', 'prototype: x'];
    expect(reportBesideWitness(withLines(...lines))).toEqual([
      forbidden('2:1', '__proto__'),
      forbidden('3:1', 'constructor'),
      forbidden('4:1', 'prototype'),
    ]);
  });

  it('is refused inside a field', () => {
    const edit = swap('    unite:', '    __proto__: {unite: x}\n    unite:');
    expect(reportBesideWitness({ 'cas/cpts-du-lac-agenda.md': edit })).toEqual([
      `content/cas/cpts-du-lac-agenda.md:14:5  erreur  champ-interdit
  \`__proto__\` ne peut pas être un champ.
  → Supprimez la ligne.`,
    ]);
  });

  it('changes no object', () => {
    validateMini(withLines('__proto__: {brouillon: true}'));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('brouillon' in {}).toBe(false);
  });

  it('is otherwise a field like another: `toString`', () => {
    expect(reportBesideWitness(withLines('toString: x'))).toEqual([
      `content/leviers/equipe-leader.md:2:1  erreur  champ-inconnu
  \`toString\` n’est pas un champ connu.
  → Les champs possibles sont : \`titre\`, \`resume\`, \`themes\`, \`etapes\`, \`sources\`, \`questions\`, \`verifie_le\`, \`a_revoir_le\`, \`brouillon\`, \`anciens_slugs\`.`,
    ]);
  });
});

describe('YAML that is nested deeply', () => {
  it.each([
    ['lists', '['.repeat(10_000)],
    ['closed lists', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['fields', '{a: '.repeat(10_000)],
  ])('is one fault when it exhausts the parser: %s', (_, value) => {
    expect(reportBesideWitness(withTitle(value))).toEqual([
      `content/leviers/equipe-leader.md:2:1  erreur  yaml-illisible\n  ${TOO_DEEP}`,
    ]);
  });

  it('is one fault in the text too', () => {
    const edit = append(`\n${'>'.repeat(50_000)} fin\n`);
    expect(reportBesideWitness({ 'freins/manque-de-temps.md': edit })).toEqual([
      `content/freins/manque-de-temps.md:9:1  erreur  texte-illisible
  Le texte est emboîté trop profondément.
  → Cherchez une suite de \`>\` ou de \`-\` au début d’une ligne, et supprimez-la.`,
    ]);
  });

  it('is one fault where it passes what any field needs', () => {
    expect(reportBesideWitness(withTitle('['.repeat(20) + ']'.repeat(20)))).toEqual([
      `content/leviers/equipe-leader.md:2:20  erreur  yaml-illisible\n  ${TOO_DEEP}`,
    ]);
  });
});
