import { describe, expect, it } from 'vitest';
import { parseTree } from './markdown.ts';
import { offsetAt, paragraphsOf, plainText } from './paragraphs.ts';

const START = 100;

const paragraphs = (body: string, format: 'md' | 'mdx' = 'md') =>
  paragraphsOf(parseTree(body, format), body, START);

const texts = (body: string, format: 'md' | 'mdx' = 'md') =>
  paragraphs(body, format).map(plainText);

describe('the paragraphs of a text', () => {
  it('are what is read: no citations, link targets, pictures or marks', () => {
    expect(
      texts(
        'Un *mot*, `deux`[^un].[^deux] [Le **lien**](/leviers/a/) ![Un plan](/images/plan.png)',
      ),
    ).toEqual(['Un mot, deux. Le lien ']);
  });

  it('are neither titles, nor tables, nor code', () => {
    expect(texts('## Titre\n\n| a |\n| --- |\n| b |\n\n```\ncode\n```\n\nTexte\n')).toEqual([
      'Texte',
    ]);
  });

  it('are one for each item of a list, and those of a quotation', () => {
    expect(texts('Deux choses :\n\n- une\n  - petite\n- autre\n\n> dite\n')).toEqual([
      'Deux choses :',
      'une',
      'petite',
      'autre',
      'dite',
    ]);
  });

  it('are found in the steps of a parcours', () => {
    expect(texts('<Pas titre="Un">\n\nCherchez {1 + 1} fois.\n\n</Pas>\n', 'mdx')).toEqual([
      'Cherchez  fois.',
    ]);
  });

  it('know where their signs are written', () => {
    const body =
      'Été 🎉.\n\n- Un [mot](/leviers/a/)[^mot] et\n  **deux** \\* mots\n\n> Un &amp; deux\n> trois\n';
    for (const paragraph of paragraphs(body)) {
      for (const [word] of plainText(paragraph).matchAll(/\p{L}{3,}/gu)) {
        const offset = offsetAt(paragraph, plainText(paragraph).indexOf(word)) - START;
        const line = body.slice(0, body.indexOf('\n', offset)).split('\n').at(-1);
        expect(line).toContain(word);
      }
    }
    const [, item] = paragraphs(body);
    const exact = ['Un', 'mot', 'et', 'deux'].map((word) => {
      const offset = offsetAt(item!, plainText(item!).indexOf(word)) - START;
      return body.slice(offset, offset + word.length);
    });
    expect(exact).toEqual(['Un', 'mot', 'et', 'deux']);
  });
});
