/** A style sheet of the built site, in a copy. */
import { fileOf, relativeTo, targetOf } from './addresses.ts';

/**
 * Rewrites the addresses of a style sheet, given by its path, `_astro/Page.css`. Fonts may show
 * late: pages of a copy do not preload them, and they are at hand.
 */
export const rewriteStyle = (css: string, path: string, base: string): string =>
  css
    .replace(/url\((["']?)([^"')]+)\1\)/g, (whole, _quote, address: string) => {
      const target = targetOf(address, base);
      if (target.kind === 'other') return whole;
      return `url("${relativeTo(fileOf(path), fileOf(target.path))}${target.rest}")`;
    })
    .replaceAll(/font-display: *optional/g, 'font-display:swap');
