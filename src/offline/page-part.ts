/** Bounds a part of a page, so that it can be replaced after the build. */
export const part = (name: string, content: string): string =>
  `<!--${name}-->${content}<!--/${name}-->`;

/** The page with another content in a part; throws when the page has no such part. */
export function replacePart(html: string, name: string, content: string): string {
  const [start, end] = [html.indexOf(`<!--${name}-->`), html.indexOf(`<!--/${name}-->`)];
  if (start < 0 || end < start) throw new Error(`the page has no part “${name}”`);
  return html.slice(0, start) + part(name, content) + html.slice(end + `<!--/${name}-->`.length);
}
