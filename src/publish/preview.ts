/** The fiche as its page will show it, with the styles of the site, apart from the page around it. */
import { OWN_SOURCE } from '../import/fiche/own-source.ts';
import type { Picture } from '../import/pictures/take-pictures.ts';
import type { DocumentKind } from '../import/document-kinds.ts';
import { createGlossary } from '../markdown/abbreviations.ts';
import { noteId } from '../markdown/note-call.ts';
import { createPageText, type PageText } from '../markdown/page-text.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { KINDS } from '../model/kinds.ts';
import { TYPES_DOCUMENT } from '../model/vocabularies.ts';
import type { Fields } from '../model/write-fields.ts';
import { element } from '../search/dom.ts';
import { frenchNumber } from '../site/dates.ts';
import type { Root } from '../site/root.ts';
import { draftFacts, type DraftFact } from './draft-facts.ts';
import { blockAt, showBlock } from './follow-text.ts';
import { pictureAddress } from './picture-address.ts';
import type { Registry } from './registry.ts';
import { sourceWords, wordsOfSource, type SourceList } from './source-list.ts';
import { sourcesOfWork, type Work } from './work.ts';

export interface Preview {
  readonly element: HTMLElement;
  /** Shows a work. */
  readonly show: (work: Work) => void;
  /** Brings to sight, where it scrolls, what stands at an offset of the text. */
  readonly follow: (markdown: string, offset: number) => void;
}

/** Prepares the preview. */
export function createPreview(root: Root, registry: Registry, sources: SourceList): Preview {
  // It scrolls on a wide screen: a keyboard must reach it.
  const host = element('div', {
    class: 'apercu',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Aperçu',
  });
  const shadow = host.attachShadow({ mode: 'open' });
  const styles = [...document.querySelectorAll('link[rel=stylesheet]:not([media=print])')];
  const place = element('div', { class: 'apercu-page' });
  shadow.append(...styles.map((style) => style.cloneNode()), place);
  const glossary = createGlossary(
    registry.acronyms.map(([sigle, meaning]) => ({ sigle, meaning })),
  );

  const show = (work: Work) => {
    const { fields, pictures, kind, source, body: markdown } = work.draft;
    const cited = sourcesOfWork(work);
    const text = createPageText({
      base: root.base,
      abbreviator: glossary(),
      citation: (slug) => (cited.includes(slug) ? { number: cited.indexOf(slug) + 1 } : undefined),
    });
    const lead = safe(text.inline(said(fields['resume'])));
    const results = resultsOf(fields, text);
    const body = safe(text.block(markdown));
    showPictures(body, pictures);
    const article = element(
      'article',
      { class: 'fiche', 'data-sorte': kind },
      element(
        'header',
        { class: 'fiche-entete' },
        element('p', { class: 'fiche-faits' }, capital(KINDS[kind].singular)),
        element(
          'h2',
          { class: 'apercu-titre' },
          frenchTypography(said(fields['titre'])) || '(sans titre)',
        ),
        element('p', { class: 'chapeau' }, lead),
      ),
      ...factSheet(draftFacts(kind as DocumentKind, fields, registry)),
      ...results,
      element('div', { class: 'texte' }, body),
      ...documentsOf(fields),
      ...sourceSection(
        cited.map((slug) =>
          slug === OWN_SOURCE ? ownWords(source!) : wordsOfSource(sources, slug),
        ),
      ),
    );
    for (const link of article.querySelectorAll('a')) {
      link.target = '_blank'; // what is being written stays open
      link.rel = 'noopener';
    }
    place.replaceChildren(article);
  };
  return {
    element: host,
    show,
    follow: (markdown, offset) => {
      const block = blockAt(markdown, offset);
      if (block) showBlock(host, place.querySelector('.texte'), block);
    },
  };
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const said = (value: unknown) => (typeof value === 'string' ? value : '');
const listOf = (value: unknown) => (Array.isArray(value) ? (value as readonly Fields[]) : []);

/** Safe HTML as nodes; pictures in a template are not asked for. */
function safe(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function showPictures(body: DocumentFragment, pictures: readonly Picture[]): void {
  for (const image of body.querySelectorAll('img')) {
    const number = Number(/image-a-nommer-(\d+)\.\w+$/.exec(image.getAttribute('src')!)?.[1]);
    const picture = pictures.find((one) => one.number === number);
    if (!picture) {
      image.removeAttribute('src');
      continue;
    }
    image.loading = 'eager'; // it is here already
    image.src = pictureAddress(picture);
  }
}

const factSheet = (facts: readonly DraftFact[]): HTMLElement[] =>
  facts.length === 0
    ? []
    : [
        element(
          'section',
          { class: 'repere' },
          element('div', { class: 'repere-tete' }),
          element(
            'dl',
            {},
            ...facts.map(({ term, values }) =>
              element(
                'div',
                { class: 'large' },
                element('dt', {}, term),
                ...values.map((value) => element('dd', {}, frenchTypography(value))),
              ),
            ),
          ),
        ),
      ];

function resultsOf(fields: Fields, text: PageText): HTMLElement[] {
  const results = listOf(fields['resultats']);
  if (results.length === 0) return [];
  const items = results.map(({ indicateur, valeur, unite, periode, prudence, source }) =>
    element(
      'li',
      {},
      element(
        'strong',
        {},
        element(
          'span',
          { class: 'valeur' },
          typeof valeur === 'number' ? frenchNumber(valeur) : '…',
        ),
        ` ${frenchTypography(said(unite))}`,
      ),
      element('span', {}, safe(text.noted(said(indicateur), said(source)))),
      element('span', { class: 'periode' }, frenchTypography(said(periode))),
      ...(said(prudence)
        ? [
            element(
              'span',
              { class: 'prudence' },
              `Prudence\u00A0: ${frenchTypography(said(prudence))}`,
            ),
          ]
        : []),
    ),
  );
  return [
    element(
      'section',
      { class: 'resultats' },
      element('h3', {}, 'En chiffres'),
      element('ul', {}, ...items),
    ),
  ];
}

function documentsOf(fields: Fields): HTMLElement[] {
  const documents = listOf(fields['documents']);
  if (documents.length === 0) return [];
  const items = documents.map(({ titre, type }) => {
    const sort = (TYPES_DOCUMENT as Readonly<Record<string, string>>)[said(type)];
    return element(
      'li',
      {},
      frenchTypography(`${said(titre)}${sort ? ` (${sort.toLowerCase()})` : ''}`),
    );
  });
  return [
    element('section', {}, element('h3', {}, 'Documents à reprendre'), element('ul', {}, ...items)),
  ];
}

const ownWords = (source: Fields): string =>
  frenchTypography(
    sourceWords({
      slug: OWN_SOURCE,
      titre: said(source['titre']) || '(source sans titre)',
      editeur: said(source['editeur']),
      date: said(source['date']),
    }),
  );

/** Its notes are called by their number, as on the page. */
const sourceSection = (sources: readonly string[]): HTMLElement[] =>
  sources.length === 0
    ? []
    : [
        element(
          'section',
          { class: 'sources' },
          element('h3', {}, 'Sources'),
          element(
            'ol',
            {},
            ...sources.map((words, index) => element('li', { id: noteId(index + 1) }, words)),
          ),
        ),
      ];
