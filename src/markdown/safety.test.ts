import { describe, expect, it } from 'vitest';
import { block, tagsOf } from '../../tests/support/page-text.ts';

describe('raw HTML', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a sentence', 'Voir <script>alert(1)</script> ici'],
    ['an event handler', 'Voir <b onclick="alert(1)">ici</b>'],
    ['a picture that fails', '<img src=x onerror=alert(1)>'],
    ['a style', '<style>body{display:none}</style>'],
    ['a frame', '<iframe src="https://exemple.fr"></iframe>'],
    ['a drawing', '<svg onload=alert(1)><path/></svg>'],
    ['a comment', '<!-- <b> -->'],
    ['a declaration', '<!DOCTYPE html>'],
    ['an instruction', '<?php echo 1 ?>'],
    ['a character section', '<![CDATA[<b>]]>'],
    ['a tag in a list', '- <b onclick=x>a</b>'],
    ['a tag in a quotation', '> <b onclick=x>a</b>'],
    ['a tag in bold', '**<b onclick=x>a</b>**'],
    ['a tag in a heading', '## <b onclick=x>a</b>'],
    ['a tag in a link', '[<b onclick=x>a</b>](/a/)'],
    ['a tag in a cell', '| a |\n|---|\n| <b onclick=x>a</b> |'],
    ['a tag never closed', '<div\n\nonclick=x'],
    ['a tag around Markdown', '<div onclick=x>\n\n**a**\n\n</div>'],
  ])('is shown as text: %s', (_, markdown) => {
    const html = block(markdown);
    const ours =
      /^<(?:p|ul|li|blockquote|strong|h2 id="[a-z-]+"|a href="\/a\/"|div class="tableau" [^>]*|table|thead|tbody|tr|th scope="(?:col|row)"|td)>$/;
    expect(tagsOf(html).filter((tag) => !ours.test(tag))).toEqual([]);
    expect(html).toContain('&lt;');
  });

  it.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['&#60;b&#62;', '<p>&lt;b&gt;</p>'],
    ['&#x3C;b&#x3E;', '<p>&lt;b&gt;</p>'],
    ['\\<b>', '<p>&lt;b&gt;</p>'],
    ['`<b>`', '<p><code>&lt;b&gt;</code></p>'],
    ['```html\n<b>\n```', '<pre><code class="language-html">&lt;b&gt;\n</code></pre>'],
  ])('does not come back from entities nor code: %s', (markdown, html) => {
    expect(block(markdown)).toBe(html);
  });
});

describe('a link that runs code', () => {
  const CODE = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:x',
  ];
  const FORMS: readonly (readonly [string, (url: string) => string])[] = [
    ['inline', (url) => `[lien](${url})`],
    ['between chevrons', (url) => `[lien](<${url}>)`],
    ['after spaces', (url) => `[lien](   ${url})`],
    ['with a title', (url) => `[lien](${url} "titre")`],
    ['by reference', (url) => `[lien][a]\n\n[a]: ${url}`],
    ['by a short reference', (url) => `[lien]\n\n[lien]: ${url}`],
    ['by a reference in a quotation', (url) => `[lien][a]\n\n> [a]: <${url}>`],
    ['in bold', (url) => `**[lien](${url})**`],
    ['in a heading', (url) => `## [lien](${url})`],
    ['in a list', (url) => `- [lien](${url})`],
    ['around markup', (url) => `[**li**en](${url})`],
    ['around a picture', (url) => `[![lien](/images/a.png)](${url})`],
  ];

  it.each(FORMS)('leaves its text: %s', (_, write) => {
    for (const url of CODE) {
      const html = block(write(url));
      expect(tagsOf(html).join('')).not.toMatch(/<a |href|src/);
      expect(html.replace(/<[^>]+>/g, '').trim()).toBe('lien');
    }
  });

  it.each(CODE)('leaves its text between chevrons alone: %s', (url) => {
    expect(block(`<${url}>`)).toBe(`<p>${url}</p>`);
  });

  it.each([
    '[lien](java&#115;cript:alert(1))',
    '[lien](&#x6A;avascript:alert(1))',
    '[lien](javascript&colon;alert(1))',
    '[lien](java&Tab;script:alert(1))',
    '[lien](java&NewLine;script:alert(1))',
    '[lien](&#1;javascript:alert(1))',
    '[lien](\\javascript:alert(1))',
  ])('cannot hide behind entities: %s', (markdown) => {
    expect(block(markdown)).toBe('<p>lien</p>');
  });

  it('cannot hide behind a second definition', () => {
    expect(block('[lien][a]\n\n[a]: javascript:alert(1)\n[a]: /leviers/')).toBe('<p>lien</p>');
    expect(block('[lien][a]\n\n[a]: /leviers/\n[a]: javascript:alert(1)')).toBe(
      '<p><a href="/leviers/">lien</a></p>',
    );
  });

  it('is not made of an address of another host without its scheme', () => {
    expect(block('[lien](//exemple.fr)')).toBe('<p>lien</p>');
    expect(tagsOf(block('[lien](/\\exemple.fr)'))).toContain('<a href="/%5Cexemple.fr">');
    expect(tagsOf(block('[lien](</&Tab;/exemple.fr>)'))).toContain('<a href="/%09/exemple.fr">');
  });
});

describe('an attribute', () => {
  it.each([
    ['a title', '[a](https://exemple.fr "x\\" onclick=\\"y")'],
    ['an address', '[a](https://exemple.fr/&quot;onclick=y)'],
    ['an alternative', '![x" onerror="y](/images/a.png)'],
    ['the language of a block', '```x" onclick="y\na\n```'],
    ['the braces after a heading', '## a {#b onclick=y}'],
    ['the braces after a picture', '![a](/images/a.png){onload=y}'],
  ])('cannot be added by %s', (_, markdown) => {
    const names = tagsOf(block(markdown)).flatMap((tag) =>
      [...tag.replace(/"[^"]*"/g, '""').matchAll(/\s([a-z-]+)=/gi)].map(([, name]) => name),
    );
    expect(names.filter((name) => name?.startsWith('on'))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});

describe('a picture', () => {
  it.each([
    'https://exemple.fr/a.png',
    '//exemple.fr/a.png',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    '/autre/a.png',
    '/images/../a.png',
    '/images/..',
    'a.png',
  ])('that is not one of ours leaves its alternative: %s', (url) => {
    expect(block(`![le plan](${url})`)).toBe('<p>le plan</p>');
    expect(block(`![le plan][a]\n\n[a]: ${url}`)).toBe('<p>le plan</p>');
    expect(block(`[![le plan](${url})](/leviers/)`)).toBe('<p><a href="/leviers/">le plan</a></p>');
  });
});
