/** Every text of the book, its links led to where they are in it. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isFicheKind } from '../../model/kinds.ts';
import type { Edition } from '../edition.ts';
import { chapterOf, fileOf, readChapter, type Chapter } from './chapter.ts';
import { resolveLinks, siteAddressOf, type SiteAddress } from './links.ts';
import { themesOf } from './openings.ts';
import type { BookPage, Plan } from './plan.ts';
import { xhtmlOf } from './xhtml.ts';

export interface BookFile {
  readonly name: string;
  readonly text: string;
}

/** Files of a page, in order. */
export type ChapterFiles = ReadonlyMap<BookPage, readonly BookFile[]>;

const THEMES: BookPage = {
  address: '',
  name: 'sommaire-themes',
  title: 'Sommaire par thème',
  role: 'chapter',
};

/** The files of the contents by theme. */
export const themeFiles = (edition: Edition, plan: Plan): readonly BookFile[] =>
  filesOf(THEMES, chapterOf(themesOf(edition, plan)), edition, createFinder(edition, plan));

/**
 * The files of every chapter. One page is in memory at a time: of the others only the names of their
 * places are kept. Pages that others name places of come first, so that few are read twice.
 */
export function chapterFiles(edition: Edition, plan: Plan): ChapterFiles {
  const finder = createFinder(edition, plan);
  const isFiche = ({ address }: BookPage) => isFicheKind(address.split('/')[1]!);
  const pages = [...plan.pages.values()];
  const order = [...pages.filter((page) => !isFiche(page)), ...pages.filter(isFiche)];
  return new Map(
    order.map((page) => {
      const chapter = readChapter(page, edition, plan);
      finder.remember(page, chapter);
      return [page, filesOf(page, chapter, edition, finder)];
    }),
  );
}

interface Finder {
  readonly remember: (page: BookPage, chapter: Chapter) => void;
  readonly find: (address: SiteAddress) => string | undefined;
}

function createFinder(edition: Edition, plan: Plan): Finder {
  const places = new Map<BookPage, Chapter['places']>();
  const remember = (page: BookPage, chapter: Chapter) => places.set(page, chapter.places);
  return {
    remember,
    find: ({ address, anchor }) => {
      if (address === '/') return 'titre.xhtml';
      const page = plan.pages.get(address);
      if (!page) return undefined;
      if (!anchor) return fileOf(page.name);
      if (!places.has(page)) remember(page, readChapter(page, edition, plan));
      return hrefIn(page, places.get(page)!, anchor) ?? fileOf(page.name);
    },
  };
}

function hrefIn(page: BookPage, places: Chapter['places'], anchor: string): string | undefined {
  const place = places.get(anchor);
  return place && `${fileOf(page.name, place.part)}#${place.id}`;
}

function filesOf(
  page: BookPage,
  { parts, places }: Chapter,
  edition: Edition,
  { find }: Finder,
): BookFile[] {
  const { online } = edition;
  return parts.map((children, part) => {
    const file = fileOf(page.name, part);
    resolveLinks(children, {
      siteAddressOf: (href) => siteAddressOf(href, edition),
      find,
      findHere: (anchor) => hrefIn(page, places, anchor)?.replace(`${file}#`, '#'),
      online,
    });
    const title = part === 0 ? page.title : `${page.title} (${part + 1} sur ${parts.length})`;
    const heading = part === 0 ? [] : [h('h1', title)];
    return {
      name: file,
      text: xhtmlOf({ title, body: [section(page, title, [...heading, ...children])] }),
    };
  });
}

const section = ({ role }: BookPage, title: string, children: ElementContent[]) =>
  h('section', { 'epub:type': role, role: `doc-${role}`, 'aria-label': title }, children);
