/** The pages that come before the chapters. Pure. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { KINDS } from '../../model/kinds.ts';
import { frenchDate } from '../../site/dates.ts';
import { BASELINE, LICENCE, SITE_NAME } from '../../site/identity.ts';
import type { Edition } from '../edition.ts';
import type { BookFile } from './book.ts';
import { fileOf } from './chapter.ts';
import type { BookPage, Plan } from './plan.ts';
import { xhtmlOf } from './xhtml.ts';

/** The page that shows the cover. */
export function coverPage({ title, date }: Edition): BookFile {
  const alt = `Couverture\u00a0: ${title}, copie du ${frenchDate(date)}`;
  const image = h('img', { src: 'couverture.svg', alt, role: 'doc-cover' });
  const body = [h('div', { className: ['couverture'] }, image)];
  return { name: 'couverture.xhtml', text: xhtmlOf({ title: 'Couverture', body, type: 'cover' }) };
}

/** What the book is, how old it is, where a newer one is, how to read it. */
export function titlePage(edition: Edition, plan: Plan): BookFile {
  const { title, date, commit, online, scope } = edition;
  const body = h('section', { 'epub:type': 'titlepage', 'aria-label': title }, [
    h('h1', title),
    h('p', { className: ['chapeau'] }, BASELINE),
    h('p', [
      'Une CPTS est une communauté professionnelle territoriale de santé. Les autres sigles sont dans le ',
      h('a', { href: 'glossaire.xhtml' }, 'glossaire'),
      '.',
    ]),
    h('h2', 'Cette copie'),
    h('p', [
      'Copie du ',
      h('time', { dateTime: date }, frenchDate(date)),
      commit ? ` (version ${commit.slice(0, 12)})` : '',
      `. Elle contient ${countOf(plan)} fiches.`,
    ]),
    ...(scope.region === undefined ? [] : [h('p', regionNote(online))]),
    h('p', ['Une copie plus récente\u00a0: ', newer(online), '.']),
    h('h2', 'Comment la lire'),
    h('p', [
      'Un numéro entre crochets mène à la source, à la fin du chapitre. Les chapitres se suivent par sorte de fiche (',
      h('a', { href: 'nav.xhtml' }, 'sommaire'),
      ')\u202f; un autre sommaire les donne ',
      h('a', { href: 'sommaire-themes.xhtml' }, 'par thème'),
      '.',
    ]),
    h('h2', 'Licence'),
    h('p', [
      `Textes sous `,
      h('a', { href: LICENCE }, 'Licence Ouverte 2.0'),
      `, à reprendre en citant ${SITE_NAME} et la date de la fiche. Les documents cités restent à leurs auteurs. ${SITE_NAME} n’est pas un service de l’État.`,
    ]),
  ]);
  return { name: 'titre.xhtml', text: xhtmlOf({ title, body: [body] }) };
}

const countOf = ({ kinds }: Plan): number =>
  new Set(
    kinds.flatMap(({ groups }) => groups.flatMap(({ fiches }) => fiches.map(({ page }) => page))),
  ).size;

const regionNote = (online: string | undefined) =>
  `C’est la copie d’une région\u00a0: ses cas, ses synthèses et ses CPTS, avec les leviers, les freins et les textes qu’ils citent. ${
    online === undefined
      ? 'Les autres fiches y sont nommées, sans lien.'
      : 'Les liens vers les autres fiches sont marqués «\u202fen ligne\u202f».'
  }`;

const newer = (online: string | undefined): ElementContent | string =>
  online === undefined
    ? 'là où vous avez obtenu celle-ci'
    : h('a', { href: new URL('hors-ligne/', online).href }, new URL('hors-ligne/', online).href);

/** The contents by kind, which reading systems show as theirs, and the landmarks. */
export function navigation(edition: Edition, plan: Plan): BookFile {
  const body = [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'sommaire' }, [
      h('h1', 'Sommaire'),
      h('ol', [
        entry('titre.xhtml', edition.title),
        entry('sommaire-themes.xhtml', 'Sommaire par thème'),
        ...kindEntries(plan),
        ...viewEntries(plan),
      ]),
    ]),
    h('nav', { 'epub:type': 'landmarks', hidden: true, 'aria-label': 'Repères du livre' }, [
      h('h2', 'Repères du livre'),
      h('ol', landmarks(plan)),
    ]),
  ];
  return { name: 'nav.xhtml', text: xhtmlOf({ title: 'Sommaire', body }) };
}

/** In the order of the chapters, as EPUB wants it: a fiche of two groups is in the first. */
function kindEntries({ kinds }: Plan): Element[] {
  const listed = new Set<BookPage>();
  return kinds.map(({ kind, opening, groups }) => {
    const entries = groups.flatMap(({ title, fiches }) => {
      const pages = fiches.map(({ page }) => page).filter((page) => !listed.has(page));
      for (const page of pages) listed.add(page);
      const items = pages.map((page) => entry(fileOf(page.name), page.title));
      if (items.length === 0) return [];
      return title ? [h('li', [h('span', title), h('ol', items)])] : items;
    });
    return entry(fileOf(opening.name), KINDS[kind].plural, entries);
  });
}

function viewEntries({ views }: Plan): Element[] {
  return views.flatMap(({ title, pages }) => {
    const [first, ...others] = pages.map((page) => [fileOf(page.name), page.title] as const);
    const rest = others.map(([file, words]) => entry(file, words));
    if (!first) return [];
    return title ? [entry(...first, rest)] : [entry(...first), ...rest];
  });
}

function landmarks({ kinds, views, pages }: Plan): Element[] {
  const start = kinds[0]?.opening ?? views[0]?.pages[0];
  const marks = [
    ['cover', 'couverture.xhtml', 'Couverture'],
    ['titlepage', 'titre.xhtml', 'Page de titre'],
    ['toc', 'nav.xhtml#sommaire', 'Sommaire'],
    ...(start ? [['bodymatter', fileOf(start.name), 'Début du texte']] : []),
    ...(pages.has('/glossaire/') ? [['glossary', 'glossaire.xhtml', 'Glossaire']] : []),
    ...(pages.has('/sources/') ? [['bibliography', 'sources.xhtml', 'Sources']] : []),
  ] as const;
  return marks.map(([type, href, words]) => h('li', h('a', { 'epub:type': type, href }, words)));
}

const entry = (href: string, title: string, inside: Element[] = []): Element =>
  h('li', [h('a', { href }, title), ...(inside.length > 0 ? [h('ol', inside)] : [])]);
