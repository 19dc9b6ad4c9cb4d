/** The fiche as its page will show it, with the styles of the site, apart from the page around it. */
import { createGlossary } from '../markdown/abbreviations.ts';
import { createPageText } from '../markdown/page-text.ts';
import { frenchTypography } from '../markdown/typography.ts';
import type { Picture } from '../import/pictures/take-pictures.ts';
import { KINDS } from '../model/kinds.ts';
import { departmentOf, regionOf } from '../model/territories.ts';
import type { Fields } from '../model/write-fields.ts';
import { element } from '../search/dom.ts';
import { frenchDate } from '../site/dates.ts';
import type { Root } from '../site/root.ts';
import type { Registry } from './registry.ts';
import type { Work } from './work.ts';

/** Prepares the preview in `host`, and gives what shows a work there. */
export function createPreview(
  host: HTMLElement,
  root: Root,
  registry: Registry,
): (work: Work) => void {
  const shadow = host.attachShadow({ mode: 'open' });
  const styles = [...document.querySelectorAll('link[rel=stylesheet]:not([media=print])')];
  const place = element('div', { class: 'apercu-page' });
  shadow.append(...styles.map((style) => style.cloneNode()), place);
  const glossary = createGlossary(
    registry.acronyms.map(([sigle, meaning]) => ({ sigle, meaning })),
  );
  const addresses = new Map<Picture, string>();

  return ({ draft }) => {
    const text = createPageText({
      base: root.base,
      abbreviator: glossary(),
      citation: () => undefined,
    });
    const { fields, pictures, kind, source } = draft;
    const lead = safe(text.inline(said(fields['resume'])));
    const body = safe(text.block(draft.body));
    showPictures(body, pictures, addresses);
    const article = element(
      'article',
      { class: 'fiche', 'data-sorte': kind },
      element(
        'header',
        { class: 'fiche-entete' },
        element('p', { class: 'fiche-faits' }, factsOf(KINDS[kind].singular, fields)),
        element(
          'h2',
          { class: 'apercu-titre' },
          frenchTypography(said(fields['titre'])) || '(sans titre)',
        ),
        element('p', { class: 'chapeau' }, lead),
      ),
      element('div', { class: 'texte' }, body),
      ...(source ? [sourceLine(source)] : []),
    );
    for (const link of article.querySelectorAll('a')) {
      link.target = '_blank'; // what is being written stays open
      link.rel = 'noopener';
    }
    place.replaceChildren(article);
  };
}

const said = (value: unknown) => (typeof value === 'string' ? value : '');

/** Safe HTML as nodes; pictures in a template are not asked for. */
function safe(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function showPictures(
  body: DocumentFragment,
  pictures: readonly Picture[],
  addresses: Map<Picture, string>,
): void {
  for (const image of body.querySelectorAll('img')) {
    const number = Number(/image-a-nommer-(\d+)\.\w+$/.exec(image.getAttribute('src')!)?.[1]);
    const picture = pictures.find((one) => one.number === number);
    if (!picture) {
      image.removeAttribute('src');
      continue;
    }
    if (!addresses.has(picture)) {
      const type = picture.extension === 'png' ? 'image/png' : 'image/jpeg';
      const blob = new Blob([Uint8Array.from(picture.bytes)], { type });
      addresses.set(picture, URL.createObjectURL(blob));
    }
    image.loading = 'eager'; // it is here already
    image.src = addresses.get(picture)!;
  }
}

function factsOf(sort: string, fields: Fields): string {
  const { debut, commune, departement, participants } = (fields['evenement'] ?? {}) as Fields;
  const facts = [
    sort.replace(/^./, (first) => first.toUpperCase()),
    regionOf(said(fields['region']))?.name,
    /^\d{4}(?:-\d{2}){0,2}$/.test(said(debut)) ? frenchDate(said(debut)) : '',
    [said(commune), departmentOf(said(departement))?.name && `(${said(departement)})`]
      .filter(Boolean)
      .join(' '),
    typeof participants === 'number' ? `${participants} participants` : '',
  ];
  return frenchTypography(facts.filter(Boolean).join(' · '));
}

function sourceLine(source: Fields): HTMLElement {
  const parts = [said(source['editeur']), said(source['date'])].filter(Boolean).join(', ');
  return element(
    'section',
    { class: 'sources' },
    element('h3', {}, 'Sources'),
    element(
      'ol',
      {},
      element(
        'li',
        {},
        element('cite', {}, frenchTypography(said(source['titre']))),
        parts && `, ${parts}.`,
      ),
    ),
  );
}
