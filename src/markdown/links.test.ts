import { describe, expect, it } from 'vitest';
import { block } from '../../tests/support/page-text.ts';

const BASE = '/reperes/';

describe('a link', () => {
  it.each([
    ['to a page', '[a](/leviers/x/)', '<a href="/reperes/leviers/x/">a</a>'],
    ['to the home page', '[a](/)', '<a href="/reperes/">a</a>'],
    [
      'to a section of a page',
      '[a](/leviers/x/#pourquoi)',
      '<a href="/reperes/leviers/x/#pourquoi">a</a>',
    ],
    [
      'to a search',
      '[a](/recherche/?q=b&type=cas)',
      '<a href="/reperes/recherche/?q=b&amp;type=cas">a</a>',
    ],
    ['by reference', '[a][b]\n\n[b]: /leviers/x/', '<a href="/reperes/leviers/x/">a</a>'],
    ['by a short reference', '[a][]\n\n[A]: /leviers/x/', '<a href="/reperes/leviers/x/">a</a>'],
  ])('%s of the site has the base path', (_, markdown, html) => {
    expect(block(markdown, BASE)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['inline', '[a](https://exemple.fr/x/)', 'https://exemple.fr/x/', 'a'],
    ['by reference', '[a][b]\n\n[b]: https://exemple.fr/x/', 'https://exemple.fr/x/', 'a'],
    [
      'between chevrons',
      '<https://exemple.fr/x/>',
      'https://exemple.fr/x/',
      'https://exemple.fr/x/',
    ],
    ['typed alone', 'https://exemple.fr/x/', 'https://exemple.fr/x/', 'https://exemple.fr/x/'],
    ['typed without its scheme', 'www.exemple.fr', 'http://www.exemple.fr', 'www.exemple.fr'],
  ])('to another site says so: %s', (_, markdown, href, text) => {
    expect(block(markdown, BASE)).toBe(`<p><a href="${href}" rel="external">${text}</a></p>`);
  });

  it.each([
    ['[a](#pourquoi)', '<a href="#pourquoi">a</a>'],
    ['[a](mailto:a@exemple.fr)', '<a href="mailto:a@exemple.fr">a</a>'],
    ['[a](tel:+33102030405)', '<a href="tel:+33102030405">a</a>'],
    ['<a@exemple.fr>', '<a href="mailto:a@exemple.fr">a@exemple.fr</a>'],
  ])('within the page, to a mailbox or a telephone stays as it is: %s', (markdown, html) => {
    expect(block(markdown, BASE)).toBe(`<p>${html}</p>`);
  });

  it('by a reference that nothing defines is text', () => {
    expect(block('[a][b] et [c]')).toBe('<p>[a][b] et [c]</p>');
  });

  it('keeps the markup of its text, by reference too', () => {
    expect(block('[le **plan** et `x`][a]\n\n[a]: /leviers/', BASE)).toBe(
      '<p><a href="/reperes/leviers/">le <strong>plan</strong> et <code>x</code></a></p>',
    );
  });
});

describe('a picture of the site', () => {
  const PICTURE =
    '<img src="/reperes/images/plan-1.png" alt="le plan" loading="lazy" decoding="async">';

  it.each([
    ['inline', '![le plan](/images/plan-1.png)', `<p>${PICTURE}</p>`],
    ['by reference', '![le plan][a]\n\n[a]: /images/plan-1.png', `<p>${PICTURE}</p>`],
    [
      'in a link, both by reference',
      '[![le plan][a]][b]\n\n[a]: /images/plan-1.png\n[b]: /leviers/',
      `<p><a href="/reperes/leviers/">${PICTURE}</a></p>`,
    ],
  ])('has the base path and waits to be seen: %s', (_, markdown, html) => {
    expect(block(markdown, BASE)).toBe(html);
  });

  it('may lie in a folder', () => {
    expect(block('![a](/images/cas/a.b_c.svg)')).toContain('src="/images/cas/a.b_c.svg"');
  });
});
