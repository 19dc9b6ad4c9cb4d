/** The longest slug we accept: long enough to say the thing, short enough for a path on any disk. */
export const SLUG_MAX_LENGTH = 80;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Removes case, accents and ligatures: « L’Œuvre d’Été » → `l’oeuvre d’ete`. */
export function foldAccents(text: string): string {
  if (SLUG.test(text)) return text; // nothing to fold, and most texts compared are slugs
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/**
 * The one slug function of the project: file names, region slugs and heading anchors all come
 * from it, so that the validator and the site agree on every link.
 */
export function slugify(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether `text` can be a file name and the last part of a URL. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_MAX_LENGTH && SLUG.test(text);
}

/**
 * Gives each heading of one document its anchor; a repeated heading gets `-2`, `-3`…
 * Make a new one for each document.
 */
export function createAnchors(): (heading: string) => string {
  const used = new Set<string>();
  return (heading) => {
    const base = slugify(heading) || 'section';
    let anchor = base;
    for (let count = 2; used.has(anchor); count += 1) anchor = `${base}-${count}`;
    used.add(anchor);
    return anchor;
  };
}
