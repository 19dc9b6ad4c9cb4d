/** The themes of the site that a text speaks of. */
import { foldAccents } from '../../model/slug.ts';
import type { Passage } from './passage.ts';

/** An entry of a register: its slug, and the words that name it. */
export interface Named {
  readonly slug: string;
  readonly nom: string;
}

const MOST = 3;
/** Said once may be in passing; « territoire » and « coordination » are said all the time. */
const ENOUGH = { several: 2, one: 5 };

/** The themes most spoken of, at most three. */
export function findThemes(passages: readonly Passage[], themes: readonly Named[]): string[] {
  const text = ` ${passages.map((passage) => plain(passage.text)).join(' ')} `;
  return themes
    .map(({ slug, nom }) => ({ slug, count: countOf(text, slug, nom) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST)
    .map(({ slug }) => slug);
}

/** « Attractivité et installation » is said by either; « Soins non programmés » by all its words. */
function countOf(text: string, slug: string, nom: string): number {
  const names = new Set([plain(slug), ...nom.split(' et ').map(plain)]);
  return [...names].reduce((sum, name) => {
    const count = text.split(` ${name} `).length - 1;
    return sum + (count >= (name.includes(' ') ? ENOUGH.several : ENOUGH.one) ? count : 0);
  }, 0);
}

const plain = (text: string) =>
  foldAccents(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
