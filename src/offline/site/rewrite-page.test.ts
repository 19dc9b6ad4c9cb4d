import { describe, expect, test } from 'vitest';
import { ficheOf, rewritePage, type PageSettings } from './rewrite-page.ts';

const settings: PageSettings = {
  path: '/cas/x/',
  base: '/reperes/',
  online: 'https://exemple.fr/reperes/',
  hasPage: (path) => path !== '/cas/ailleurs/',
  hasFile: (path) => path !== '/flux.xml',
  scriptOf: (module) => `site/scripts/${module.split('/').at(-1)!}`,
  footer: 'Copie du jour.',
  style: 'site/copie.css',
};
const page = (head: string, main: string) =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">${head}</head><body><main>${main}</main><footer class="pied"><div class="pied-cadre"></div></footer></body></html>`;
const rewritten = (main: string, more: Partial<PageSettings> = {}, head = '') =>
  rewritePage(page(head, main), { ...settings, ...more });

describe('a page of a copy', () => {
  test.each([
    ['<a href="/reperes/leviers/y/#pourquoi">l</a>', 'href="../../leviers/y/index.html#pourquoi"'],
    ['<a href="/reperes/">l</a>', 'href="../../../index.html"'],
    ['<a href="/reperes/chiffres/cpts.csv">l</a>', 'href="../../chiffres/cpts.csv"'],
    ['<form action="/reperes/recherche/"></form>', 'action="../../recherche/index.html"'],
    ['<img src="/reperes/images/a.png" alt="">', 'src="../../images/a.png"'],
    ['<a href="https://ailleurs.fr/?a=1&amp;b=2">l</a>', 'href="https://ailleurs.fr/?a=1&amp;b=2"'],
    ['<a href="#notes">l</a>', 'href="#notes"'],
    ['<form data-base="/reperes/"></form>', 'data-base="../../" data-index="index.html"'],
  ])('has %s as %s', (before, after) => {
    expect(rewritten(before)).toContain(after);
  });

  test('sends to the site for a page that it has not', () => {
    expect(rewritten('<a href="/reperes/cas/ailleurs/#a">Ailleurs</a>')).toContain(
      '<a href="https://exemple.fr/reperes/cas/ailleurs/#a">Ailleurs</a>',
    );
  });

  test('sends to the site for a file that only serves online', () => {
    const link = '<a href="/reperes/flux.xml">Le flux</a>';
    expect(rewritten(link)).toContain('href="https://exemple.fr/reperes/flux.xml"');
    expect(rewritten(link, { online: undefined })).toContain(
      '<span class="hors-copie">Le flux</span>',
    );
  });

  test('has what only serves online where it is known where that is, and else leaves it out', () => {
    const list =
      '<ul><li data-en-ligne><a href="/reperes/flux.xml">Suivre</a> (flux)</li><li>Lire</li></ul>';
    expect(rewritten(list)).toContain(
      'href="https://exemple.fr/reperes/flux.xml">Suivre</a> (flux)',
    );
    expect(rewritten(list, { online: undefined })).toContain('<ul><li>Lire</li></ul>');
  });

  test('keeps the words of a link that only serves online, as words like others', () => {
    const link = '<p>Des <a href="/reperes/cas/ailleurs/" data-en-ligne>données</a>.</p>';
    expect(rewritten(link, { online: undefined })).toContain('<p>Des <span>données</span>.</p>');
  });

  test('keeps the words of a link that leads nowhere, when the site is not known online', () => {
    const html = rewritten('<a href="/reperes/cas/ailleurs/">Ailleurs</a>', { online: undefined });
    expect(html).toContain('<span class="hors-copie">Ailleurs</span>');
    expect(html).not.toContain('ailleurs/');
  });

  test('has no line to tick for a fiche that it has not', () => {
    const line = (slug: string) =>
      `<li><input type="checkbox" value="${slug}"><a href="/reperes/cas/${slug}/">Lire</a></li>`;
    const html = rewritten(`<ul>${line('ailleurs')}${line('ici')}</ul>`);
    expect(html).toContain('value="ici"');
    expect(html).not.toContain('value="ailleurs"');
  });

  test('has classic scripts, and none of what a folder cannot give', () => {
    const html = rewritten(
      '<p>Texte</p>',
      {},
      '<link rel="preload" href="/reperes/a.woff2" as="font" crossorigin><link rel="manifest" href="/reperes/m"><meta property="og:url" content="/reperes/"><script type="application/ld+json">{}</script><script type="module" src="/reperes/_astro/p.js"></script>',
    );
    expect(html).toContain('<script defer src="../../scripts/p.js"></script>');
    expect(html).not.toMatch(/preload|manifest|og:url|ld\+json|crossorigin|module/);
    expect(html).toContain('<p>Texte</p>');
  });

  test('sends a reader of a former address on', () => {
    const head = '<meta http-equiv="refresh" content="0; url=/reperes/cas/y/">';
    expect(rewritten('', {}, head)).toContain('content="0; url=../y/index.html"');
  });

  test('lets Firefox send a form to a file, and nothing else more', () => {
    const head =
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; form-action \'self\'">';
    expect(rewritten('', {}, head)).toMatch(
      /content="default-src (?:&apos;|&#x27;|')none\S+ form-action file:"/,
    );
  });

  test('says in its footer that it is a copy', () => {
    expect(rewritten('')).toContain('<p class="copie-age">Copie du jour.</p></div></footer>');
  });

  test('sets hostile text as it was: escaped', () => {
    const html = rewritten('<p title="&quot;><script>">&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>alert(1)');
  });
});

test('a fiche is taken out of its page with the addresses of the dossier', () => {
  const html = page('', '<article class="fiche"><a href="/reperes/leviers/y/">y</a></article>');
  expect(ficheOf(html, { ...settings, path: '/dossier/' })).toBe(
    '<article class="fiche"><a href="../leviers/y/index.html">y</a></article>',
  );
  expect(ficheOf(page('', '<p>rien</p>'), settings)).toBeUndefined();
});
