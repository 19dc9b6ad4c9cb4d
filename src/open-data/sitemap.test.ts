import { describe, expect, it } from 'vitest';
import { childrenOf, parseXml, textOf } from '../../tests/support/xml.ts';
import { sitemapFiles, sitemapPageOf } from './sitemap.ts';

const address = (path: string) => `https://exemple.test/reperes${path}`;

describe('the map of the site', () => {
  it('has a page at the address that it gives itself, with the day it was verified', () => {
    const html =
      '<link rel="canonical" href="https://exemple.test/reperes/cas/lac/"><script type="application/ld+json">{"@type":"Article","dateModified":"2026-11-01"}</script>';
    expect(sitemapPageOf(html)).toEqual({
      address: 'https://exemple.test/reperes/cas/lac/',
      modified: '2026-11-01',
    });
  });

  it('leaves out a page that search engines must not keep', () => {
    expect(sitemapPageOf('<meta name="robots" content="noindex">')).toBeUndefined();
  });

  it('is cut in files that the index names', () => {
    const pages = Array.from({ length: 20_001 }, (_, index) => ({
      address: address(`/cas/${index}/`),
      modified: undefined,
    }));
    const [index, ...files] = sitemapFiles(pages, address);
    expect(index!.name).toBe('sitemap-index.xml');
    const named = childrenOf(parseXml(index!.content), 'sitemap').map((one) => textOf(one, 'loc'));
    expect(named).toEqual(files.map(({ name }) => address(`/${name}`)));
    const counts = files.map(({ content }) => childrenOf(parseXml(content), 'url').length);
    expect(counts).toEqual([10_000, 10_000, 1]);
  });
});
