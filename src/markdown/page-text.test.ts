import { describe, expect, it } from 'vitest';
import { pageText, shown } from '../../tests/support/page-text.ts';

const CPTS = '<abbr title="communauté professionnelle territoriale de santé">CPTS</abbr>';
const ACI = '<abbr title="accord conventionnel interprofessionnel">ACI</abbr>';

describe('the fields of a page', () => {
  it('get their typography', () => {
    expect(shown(pageText().inline("L'ARS paie : 80 000 €"))).toBe('L’ARS paie~: 80⍽000~€');
  });

  it('are text, never Markdown nor HTML', () => {
    expect(pageText().inline('<img src=x onerror="alert(1)"> **gras** [x](javascript:1)')).toBe(
      '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; **gras** [x](javascript:1)',
    );
  });

  it('escape the meaning of an abbreviation too', () => {
    const text = pageText({ terms: [{ sigle: 'X', meaning: '"><script>alert(1)</script>' }] });
    expect(text.inline('X')).toBe(
      '<abbr title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">X</abbr>',
    );
    expect(pageText({ terms: [{ sigle: 'X', meaning: '"><b>' }] }).block('X')).toContain(
      'title="&quot;>',
    );
  });
});

describe('an abbreviation on a page', () => {
  it('is explained at its first use, fields before body', () => {
    const text = pageText();
    expect(text.inline('La CPTS')).toBe(`La ${CPTS}`);
    expect(text.inline('Une CPTS signe l’ACI')).toBe(`Une CPTS signe l’${ACI}`);
    expect(text.block('La CPTS et l’ACI.')).toBe('<p>La CPTS et l’ACI.</p>\n');
  });

  it('is explained once in a body, in the order of reading', () => {
    expect(pageText().block('Une **CPTS**.\n\n- La CPTS\n- L’ACI')).toBe(
      `<p>Une <strong>${CPTS}</strong>.</p>\n<ul>\n<li>La CPTS</li>\n<li>L’${ACI}</li>\n</ul>\n`,
    );
  });

  it.each([
    ['a heading', '## La CPTS', '<h2 id="la-cpts">La CPTS</h2>'],
    ['a link', '[la CPTS](/cpts/)', '<a href="/cpts/">la CPTS</a>'],
    ['the bold of a link', '[**CPTS**](/cpts/)', '<a href="/cpts/"><strong>CPTS</strong></a>'],
    ['a link by reference', '[CPTS][a]\n\n[a]: /cpts/', '<a href="/cpts/">CPTS</a>'],
    ['code', '`CPTS`', '<code>CPTS</code>'],
    ['a block of code', '```\nCPTS\n```', '<pre><code>CPTS\n</code></pre>'],
  ])('waits for prose: not in %s', (_, markdown, html) => {
    const rendered = pageText().block(`${markdown}\n\nUne CPTS.`);
    expect(rendered).toContain(html);
    expect(rendered).toContain(`<p>Une ${CPTS}.</p>`);
  });
});

describe('the typography of a body', () => {
  it.each([
    ['prose', "L'eau : 80 000 €", '<p>L’eau~: 80⍽000~€</p>'],
    ['a heading', "## L'eau ?", '<h2 id="l-eau">L’eau⍽?</h2>'],
    ['a link', "[l'eau !](/a/)", '<p><a href="/a/">l’eau⍽!</a></p>'],
    ['an elision before markup', "d'*eau*", '<p>d’<em>eau</em></p>'],
    ['a sign after markup', '*eau* : oui', '<p><em>eau</em>~: oui</p>'],
    ['quotes around markup', '« *eau* »', '<p>«⍽<em>eau</em>⍽»</p>'],
  ])('is set in %s', (_, markdown, html) => {
    expect(shown(pageText().block(markdown).trim())).toBe(html);
  });

  it.each([
    ['code', "`l'eau : 1 000`", "<p><code>l'eau : 1 000</code></p>"],
    ['a block of code', "```\nl'eau ?\n```", "<pre><code>l'eau ?\n</code></pre>"],
    [
      'an address',
      "https://exemple.fr:80/l'eau",
      `<p><a href="https://exemple.fr:80/l'eau" rel="external">https://exemple.fr:80/l'eau</a></p>`,
    ],
  ])('leaves %s alone', (_, markdown, html) => {
    expect(pageText().block(markdown).trim().replaceAll('&#x27;', "'")).toBe(html);
  });
});
