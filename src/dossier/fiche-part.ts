/** A fiche as a part of a dossier: taken from its own page, so that both always say the same. */

/** What a dossier keeps of a page, in the order of reading. */
const PARTS = '.fiche-entete, .repere, .resultats, .texte, .sources, .fiche-pied';
const HEADINGS = { H1: 'h2', H2: 'h3', H3: 'h4', H4: 'h5' } as const;

/** Fetches the page of a fiche and takes its parts. Throws when the page is not there. */
export async function fetchFiche(address: string, prefix: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fiche = page.querySelector<HTMLElement>('article.fiche');
  if (!fiche) throw new Error(`${address}: no fiche`);
  return partOf(fiche, prefix, address);
}

/** Makes the article of a dossier: headings one level down, ids its own, notes still opening. */
function partOf(fiche: HTMLElement, prefix: string, address: string): HTMLElement {
  const article = document.createElement('article');
  article.className = 'dossier-fiche';
  article.dataset['sorte'] = fiche.dataset['sorte'] ?? '';
  for (const part of fiche.querySelectorAll(PARTS)) article.append(document.importNode(part, true));
  for (const heading of article.querySelectorAll('h1, h2, h3, h4')) lower(heading as HTMLElement);
  for (const element of article.querySelectorAll('[id]')) element.id = `${prefix}-${element.id}`;
  for (const name of ['popovertarget', 'aria-labelledby']) {
    for (const element of article.querySelectorAll(`[${name}]`))
      element.setAttribute(name, `${prefix}-${element.getAttribute(name) ?? ''}`);
  }
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const own = `${prefix}-${link.hash.slice(1)}`;
    // What the dossier leaves out is on the page of the fiche.
    const isHere = article.querySelector(`#${CSS.escape(own)}`) !== null;
    link.setAttribute('href', isHere ? `#${own}` : `${address}${link.hash}`);
  }
  for (const landmark of article.querySelectorAll('section[aria-label]'))
    landmark.removeAttribute('aria-label'); // one « En bref » in a page is a landmark, ten are noise
  for (const focused of article.querySelectorAll('[autofocus]'))
    focused.removeAttribute('autofocus');
  return article;
}

function lower(heading: HTMLElement): void {
  const name = HEADINGS[heading.tagName as keyof typeof HEADINGS];
  const lowered = document.createElement(name);
  for (const { name: key, value } of heading.attributes) lowered.setAttribute(key, value);
  lowered.append(...heading.childNodes);
  heading.replaceWith(lowered);
}
