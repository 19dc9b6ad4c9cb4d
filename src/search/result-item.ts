/** One result on the search page. */
import { pageAt, type Root } from '../site/root.ts';
import { element } from './dom.ts';
import type { Result } from './results.ts';
import { withMarks } from './text-directive.ts';

/** Labels of the kinds on results; the form has the plural ones. */
const BADGES: Record<string, string> = {
  cas: 'Cas',
  leviers: 'Levier',
  freins: 'Frein',
  syntheses: 'Synthèse',
  parcours: 'Parcours',
  propositions: 'Proposition',
  rapports: 'Rapport',
  cpts: 'CPTS',
  cadre: 'Cadre',
  glossaire: 'Glossaire',
  chiffres: 'Chiffres',
};

/** The kind, facts, title, passage, section and evidence of a result. */
export function resultItem(result: Result, root: Root): HTMLLIElement {
  const { type, title, facts, evidence, url, passage, section } = result;
  const under = (path: string) => withMarks(pageAt(root, path), passage);
  const item = element(
    'li',
    { 'data-type': type },
    element(
      'p',
      { class: 'fiche-faits' },
      element('span', { class: 'sorte', 'data-sorte': type }, BADGES[type] ?? type),
      ...(facts ? [' ', element('span', {}, facts)] : []),
    ),
    element('h3', {}, element('a', { href: under(url) }, title)),
    element(
      'p',
      { class: 'resultat-passage' },
      ...passage.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  );
  const rest: (Node | string)[][] = [];
  if (section && section.url !== url)
    rest.push(['Section\u00A0: ', element('a', { href: under(section.url) }, section.title)]);
  if (evidence) rest.push([`Repose sur\u00A0: ${evidence}`]);
  if (rest.length > 0) {
    const parts = rest.flatMap((part, rank) => (rank > 0 ? [' · ', ...part] : part));
    item.append(element('p', { class: 'compte resultat-appui' }, ...parts));
  }
  return item;
}
