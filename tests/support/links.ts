/** Follows every internal link and anchor of built pages. */

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

/** How many links away each page is from the home page. */
export function distancesFromHome(
  pages: readonly string[],
  htmlOf: (page: string) => string,
): Map<string, number> {
  const known = new Set(pages);
  const distances = new Map([['/', 0]]);
  for (const [page, distance] of distances) {
    for (const link of attributes(htmlOf(page), 'href')) {
      if (/^[a-z]+:/.test(link)) continue;
      const path = decodeURI(new URL(link, `http://site${page}`).pathname);
      if (known.has(path) && !distances.has(path)) distances.set(path, distance + 1);
    }
  }
  return distances;
}

/** Links that lead nowhere, as `page → link: what is missing`. */
export function linkFaults(
  pages: readonly string[],
  htmlOf: (page: string) => string,
  exists: (path: string) => boolean,
): string[] {
  const known = new Set(pages);
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string) => {
    let found = ids.get(page);
    if (!found) ids.set(page, (found = new Set(attributes(htmlOf(page), 'id'))));
    return found;
  };
  const faults: string[] = [];
  for (const page of pages) {
    const html = htmlOf(page);
    for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      if (/^(?:https?|mailto|tel):/.test(link)) continue;
      const url = new URL(link, `http://site${page}`);
      const path = decodeURI(url.pathname);
      if (!known.has(path)) {
        if (path.endsWith('/') || !exists(path.slice(1)))
          faults.push(`${page} → ${link}: no such page`);
        continue;
      }
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor && !idsOf(path).has(anchor)) faults.push(`${page} → ${link}: no such anchor`);
    }
  }
  return faults;
}
