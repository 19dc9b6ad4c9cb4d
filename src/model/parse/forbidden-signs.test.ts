import { describe, expect, it } from 'vitest';
import { report, swap } from '../../../tests/support/mini-content.ts';

const LEVER = 'leviers/equipe-leader.md';
const TITLE = 'titre: Réunir une équipe qui entraîne les autres';
const BODY = 'Réunissez trois métiers.';
const said = (place: string, code: string) => [
  `content/${LEVER}:${place}  erreur  caractere-interdit\n  Le fichier contient un caractère invisible interdit (${code}).\n  → Effacez-le et retapez le mot.`,
];

describe('a sign that nobody sees', () => {
  it.each([
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u0090', 'U+0090'],
    ['\uFFFE', 'U+FFFE'],
  ])('is refused as it is', (sign, code) => {
    expect(report({ [LEVER]: swap(BODY, `Trois ${sign}métiers.`) })).toEqual(said('16:7', code));
  });

  it.each(['\\u202E', '\\0', '\\x07', '\\e', '\\uFFFE'])(
    'is refused as %s in a field',
    (escape) => {
      const code = {
        '\\u202E': 'U+202E',
        '\\0': 'U+0000',
        '\\x07': 'U+0007',
        '\\e': 'U+001B',
        '\\uFFFE': 'U+FFFE',
      }[escape]!;
      expect(report({ [LEVER]: swap(TITLE, `titre: "Réunir ${escape} une équipe"`) })).toEqual(
        said('2:8', code),
      );
    },
  );

  it.each([
    ['&#x202e;', 'U+202E'],
    ['&#7;', 'U+0007'],
  ])('is refused as %s in a text', (reference, code) => {
    expect(report({ [LEVER]: swap(BODY, `Trois ${reference}métiers.`) })).toEqual(
      said('16:7', code),
    );
  });

  it('is not a no-break space, an emoji, nor what joins one', () => {
    expect(
      report({ [LEVER]: swap(BODY, 'Trois\u00A0métiers 👩‍⚕️ &#233; &#x1F389;\u202F!') }),
    ).toEqual([]);
  });
});
