import { describe, expect, it } from 'vitest';
import { formatFixes, type Outcome } from './report-fixes.ts';

const inForm: Outcome = { path: 'cas/a.md', changes: [], leftAlone: [] };
const changed: Outcome = { path: 'cas/b.md', changes: ['texte remis en forme'], leftAlone: [] };
const unread: Outcome = { path: 'cas/c.md', changes: [], leftAlone: ['Le fichier est vide.'] };
const unwritten: Outcome = {
  path: 'cas/d.md',
  changes: [],
  leftAlone: [],
  failure: 'le disque est plein.',
};

describe('the report of fix', () => {
  it('names what was changed, left alone or not written, and why', () => {
    expect(formatFixes([inForm, changed, unread, unwritten], 'content/')).toBe(`content/cas/b.md
  texte remis en forme
content/cas/c.md
  laissé tel quel : Le fichier est vide.
content/cas/d.md
  non écrit : le disque est plein.

4 fichiers lus : 1 changé, 1 laissé tel quel, 1 non écrit, 1 déjà en forme.
Relancez npm run validate
`);
  });

  it('agrees in number', () => {
    expect(formatFixes([changed, changed, unread, unread, unwritten, unwritten], '')).toContain(
      '6 fichiers lus : 2 changés, 2 laissés tels quels, 2 non écrits.',
    );
  });

  it('is one line when there is nothing to do', () => {
    expect(formatFixes([inForm, inForm], '')).toBe('2 fichiers lus : 2 déjà en forme.\n');
    expect(formatFixes([], '')).toBe('aucun fichier lu.\n');
  });
});
