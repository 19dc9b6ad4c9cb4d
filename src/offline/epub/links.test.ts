import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { isActionAddress, resolveLinks, siteAddressOf } from './links.ts';

const SITE = { base: '/reperes/', online: 'https://site.example/reperes/' };

describe('an address of the site', () => {
  test('is told from others, under its base path or in full', () => {
    const address = { address: '/cas/x/', search: '', anchor: 'suite' };
    expect(siteAddressOf('/reperes/cas/x/#suite', SITE)).toEqual(address);
    expect(siteAddressOf('https://site.example/reperes/cas/x/#suite', SITE)).toEqual(address);
    for (const other of ['https://site.example/', '//reperes/cas/', '#suite', 'mailto:a@b.fr', ''])
      expect(siteAddressOf(other, SITE), other).toBeUndefined();
  });

  test('names its place as the page does, without the words to highlight', () => {
    expect(siteAddressOf('/reperes/x/#%C3%A9t%C3%A9:~:text=mot', SITE)?.anchor).toBe('été');
    expect(siteAddressOf('/reperes/x/#100%', SITE)?.anchor).toBe('100%');
  });

  test('may be that of a view that a script makes', () => {
    const isAction = (path: string) => isActionAddress(siteAddressOf(`/reperes${path}`, SITE)!);
    expect(['/recherche/?q=a', '/comparer/', '/dossier/?ajouter=x'].every(isAction)).toBe(true);
    expect(['/cas/', '/recherches/', '/'].some(isAction)).toBe(false);
  });
});

describe('a link', () => {
  const resolved = (html: string, site: { base: string; online: string | undefined } = SITE) => {
    const children = fromHtml(html, { fragment: true }).children as ElementContent[];
    resolveLinks(children, {
      siteAddressOf: (href) => siteAddressOf(href, site),
      find: ({ address, anchor }) =>
        address === '/cas/ici/' ? `cas-ici.xhtml${anchor && `#${anchor}`}` : undefined,
      findHere: (anchor) => (anchor === 'la' ? '#la' : undefined),
      online: site.online,
    });
    return toHtml(children);
  };

  test('leads to the chapter when the book has it, to the place when it is here', () => {
    expect(resolved('<a href="/reperes/cas/ici/#a">Ici</a>')).toBe(
      '<a href="cas-ici.xhtml#a">Ici</a>',
    );
    expect(resolved('<a href="#la">Là</a>')).toBe('<a href="#la">Là</a>');
  });

  test('leads to the site, and says so, when the book has not the page', () => {
    expect(resolved('<p><a href="/reperes/cas/la/?a=b#c d">Là</a>.</p>')).toBe(
      '<p><a href="https://site.example/reperes/cas/la/?a=b#c%20d">Là</a><span class="sur-le-site">\u00a0(en ligne)</span>.</p>',
    );
  });

  test('is only words when nobody knows where it leads', () => {
    const html = '<p><a href="/reperes/cas/la/"><em>Là</em></a> <a href="#absent">et là</a></p>';
    expect(resolved(html, { base: '/reperes/', online: undefined })).toBe(
      '<p><em>Là</em> et là</p>',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://a:b@c.fr/'])(
    'to %s is only words',
    (href) => {
      expect(resolved(`<a href="${href}">Clic</a>`)).toBe('Clic');
    },
  );

  test('to another site is written as strict readers want it', () => {
    expect(resolved('<a href="https://é.example/a b|c?d=[e]&amp;f=100%#g#h">Voir</a>')).toBe(
      '<a href="https://xn--9ca.example/a%20b%7Cc?d=%5Be%5D&#x26;f=100%25#g%23h">Voir</a>',
    );
  });
});
