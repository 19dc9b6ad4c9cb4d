import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { pageBody, type PageOptions } from './page-body.ts';

const OPTIONS: PageOptions = {
  address: '/cas/le-lac/',
  base: '/reperes/',
  online: 'https://example.org/reperes/',
  holds: (address) => ['/cas/le-lac/', '/leviers/equipe/', '/glossaire/'].includes(address),
  lower: 1,
  isShort: false,
  creditOf: (source) => (source === 'avenant-1' ? 'Légifrance, 2019' : undefined),
};

function book(main: string, options: Partial<PageOptions> = {}): string {
  const html = `<html><head><link rel="stylesheet" media="print" href="/reperes/p.css"><link rel="stylesheet" href="/reperes/s.css"></head><body><main><h1>Le lac</h1>${main}</main></body></html>`;
  const { content } = pageBody(html, { ...OPTIONS, ...options });
  return toHtml({ type: 'root', children: content });
}

test('a page gives its title, its style sheets with those for print last, and its headings lower', () => {
  const html =
    '<link rel="stylesheet" media="print" href="/p.css"><link rel="stylesheet" href="/s.css"><main><h1>Le <em>lac</em></h1></main>';
  const { title, styles, content } = pageBody(html, OPTIONS);
  expect(title).toBe('Le lac');
  expect(styles).toEqual(['/s.css', '/p.css']);
  expect(toHtml({ type: 'root', children: content })).toBe(
    '<h1 aria-level="2">Le <em>lac</em></h1>',
  );
});

test('a page without main is refused, with its address', () => {
  expect(() => pageBody('<p>rien</p>', OPTIONS)).toThrow('/cas/le-lac/');
});

describe('what only a screen can use', () => {
  test('is left out: navigation, forms, buttons, scripts, handlers of popovers', () => {
    expect(
      book(
        '<nav>a</nav><form>b</form><script>c</script><button>d</button><ol><li id="source-1" popover><button autofocus>Fermer</button>Un livre</li></ol>',
      ),
    ).toBe('<h1 aria-level="2">Le lac</h1><ol><li id="cas.le-lac:source-1">Un livre</li></ol>');
  });

  test('but a count that opens its list stays a count', () => {
    expect(
      book('<p><button class="nombre">3</button></p><div class="feuille" popover>liste</div>'),
    ).toContain('<p><span class="nombre">3</span></p>');
  });

  test('and what could be opened is open', () => {
    expect(book('<details><summary>Voir</summary><p>La règle</p></details>')).toContain(
      '<p>La règle</p>',
    );
  });
});

describe('a link', () => {
  test('inside the page leads to its own anchor', () => {
    expect(book('<a href="#source-1">1</a>')).toContain('<a href="#cas.le-lac:source-1">1</a>');
  });

  test('to a fiche of the book has its page number after it', () => {
    expect(book('<a href="/reperes/leviers/equipe/#pourquoi">l’équipe</a>')).toMatch(
      /<a href="#leviers.equipe:pourquoi">l’équipe<\/a><span class="renvoi">.leviers.equipe.<\/span>/,
    );
  });

  test('to a list of the book has none', () => {
    expect(book('<a href="/reperes/glossaire/#ars">ARS</a>')).toContain(
      '<a href="#glossaire:ars">ARS</a>',
    );
  });

  test('that only says « Source » names it, whether or not it leads there', () => {
    const link = '<a href="/reperes/sources/#avenant-1" aria-label="Source : ACI">Source</a>';
    expect(book(link)).toContain(
      '<a href="https://example.org/reperes/sources/#avenant-1">(Légifrance, 2019)</a>',
    );
    expect(book(link, { online: undefined })).toContain('<a>(Légifrance, 2019)</a>');
  });

  test('to a page left out leads to the site, or nowhere when its address is not known', () => {
    const link = '<p>Voir <a href="/reperes/cas/autre/">un autre</a>.</p>';
    expect(book(link)).toContain('<a href="https://example.org/reperes/cas/autre/">un autre</a>');
    expect(book(link, { online: undefined })).toContain('<p>Voir <a>un autre</a>.</p>');
  });

  test('to another site stays; one with another scheme leads nowhere', () => {
    expect(book('<a href="https://ars.fr/">ARS</a>')).toContain('<a href="https://ars.fr/">');
    expect(book('<a href="file:///etc/passwd">x</a>')).toContain('<a>x</a>');
  });
});

describe('a list of fiches', () => {
  const list = `<section class="relations"><h2 id="page-leviers">Les leviers</h2><ul class="fiches"><li><p>résumé</p><h3><a href="/reperes/leviers/equipe/">L’équipe</a></h3></li></ul><details class="voir-tout"><summary>Voir les 2 leviers</summary><ul><li><a href="/reperes/leviers/autre/">Un autre</a></li></ul></details></section>`;

  test('is its titles, and counts those that the book has not', () => {
    const html = book(list);
    expect(html).toMatch(/<ul class="renvois"><li><a href="#leviers.equipe">L’équipe<\/a>/);
    expect(html).toContain(
      '<li class="ailleurs">et 1 fiche hors de ce document</li></ul></section>',
    );
    expect(html).not.toContain('résumé');
  });

  test('of several kinds says the kind of each, that of « voir tout » too', () => {
    const mixed = `<ul class="fiches"><li><p><span class="sorte" data-sorte="leviers">Levier</span></p><h3><a href="/reperes/leviers/equipe/">L’équipe</a></h3></li></ul><details class="voir-tout"><summary>Voir les 2 fiches</summary><ul><li><a href="/reperes/cas/le-lac/">Le lac</a></li></ul></details>`;
    expect(book(mixed)).toMatch(
      /<li><span class="sorte" data-sorte="leviers">Levier<\/span> <a [^]*<li><span class="sorte" data-sorte="cas">Cas<\/span> <a /,
    );
    const alone = mixed.replace('leviers/equipe', 'cas/le-lac').replace(/<p>.*?<\/p>/, '');
    expect(book(alone)).not.toContain('sorte');
  });

  test('goes with its title when the book has none', () => {
    expect(book(list, { holds: () => false })).toBe('<h1 aria-level="2">Le lac</h1>');
  });
});

test('the fiches that cite a source are their page numbers', () => {
  expect(
    book(
      '<details><summary>Citée par 2 fiches</summary><ul><li><a href="/reperes/leviers/equipe/">L’équipe</a></li><li><a href="/reperes/cas/autre/">Autre</a></li></ul></details>',
    ),
  ).toMatch(
    /<p class="citee">Citée p.\u00A0<a href="#leviers.equipe"><span class="folio">.leviers.equipe.<\/span><\/a><\/p>/,
  );
});

test('a source that more fiches cite than the site lists says so', () => {
  expect(
    book(
      '<details><summary>Citée par 32 fiches</summary><ul><li><a href="/reperes/leviers/equipe/">L’équipe</a></li></ul><p>Et 12 autres.</p></details>',
    ),
  ).toContain('</a>, et d’autres</p>');
});

test('the foot of a fiche says when it was checked and where it is online', () => {
  const foot =
    '<footer class="fiche-pied"><p>Fiche vérifiée le <time datetime="2026-11-22">22 novembre 2026</time>. <a href="/reperes/dossier/">Mettre au dossier</a></p><p>Citer</p></footer>';
  expect(book(foot)).toContain(
    'Fiche vérifiée le <time datetime="2026-11-22">22 novembre 2026</time>. En ligne\u00A0: <a href="https://example.org/reperes/cas/le-lac/">https://example.org/reperes/cas/le-lac/</a>',
  );
});
