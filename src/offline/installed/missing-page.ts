/** What a reader without network sees in place of a page that the device has not kept. */
import { escapeHtml } from '../../markdown/escape.ts';

export interface KeptPage {
  /** As its `<title>` has it: HTML. */
  readonly title: string;
  readonly address: string;
}

const MOST = 200;
const SITE = / · Repères CPTS$/;

/**
 * The page, in the frame of another page of the site (its 404): said what happens, and the pages
 * that are there, by title. `base` is the base path; `all` says that the device keeps everything.
 */
export function missingPage(
  frame: string,
  kept: readonly KeptPage[],
  { base, all }: { readonly base: string; readonly all: boolean },
): string {
  const title = all ? 'Page introuvable' : 'Page pas gardée sur cet appareil';
  const said = all
    ? 'Tout le site est gardé sur cet appareil, et cette adresse n’y mène à rien. Elle a peut-être été créée depuis\u00A0: réessayez avec le réseau.'
    : 'Le réseau ne répond pas, et cette page n’a pas encore été lue sur cet appareil. Elle s’ouvrira dès que le réseau reviendra.';
  const pages = [...kept].sort((a, b) => a.title.localeCompare(b.title, 'fr'));
  const shown = all ? [] : pages.slice(0, MOST);
  const items = shown.map(
    ({ title, address }) =>
      `<li><a href="${escapeHtml(address)}">${title.replace(SITE, '')}</a></li>`,
  );
  const rest = all ? 0 : pages.length - shown.length;
  const main = `<h1>${title}</h1><p class="chapeau">${said}</p>
<p><a href="${base}">Accueil</a> · <a href="${base}hors-ligne/">Choisir ce qui est gardé</a></p>
${shown.length > 0 ? `<h2>Ce qui est gardé</h2><ul>${items.join('')}</ul>` : ''}
${rest > 0 ? `<p>Et ${rest} autres pages.</p>` : ''}`;
  // Functions: nothing in what is put in may be read as a pattern of replacement.
  return frame
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title} · Repères CPTS</title>`)
    .replace(/(<main[^>]*>)[\s\S]*<\/main>/, (_, open: string) => `${open}${main}</main>`);
}

/** The title of a page, as HTML; its address where it has none. */
export const titleOfPage = (html: string, address: string): string =>
  /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? escapeHtml(address);
