import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { CONTENT } from '../../files/project.ts';
import { FICHE_KINDS, KINDS } from '../../model/kinds.ts';
import { splitFrontmatter } from '../../model/parse/frontmatter.ts';

const OPTIONS = {
  base: '/reperes/',
  abbreviator: {
    mark: (text: string) => [{ text }],
  },
  citation: (slug: string) => (slug.length % 2 ? { number: 2 } : undefined),
};

const bodies = FICHE_KINDS.filter((kind) => KINDS[kind].format === 'md').flatMap((kind) =>
  readdirSync(join(CONTENT, kind)).map((name) => {
    const split = splitFrontmatter(readFileSync(join(CONTENT, kind, name), 'utf8'));
    return [`${kind}/${name}`, 'body' in split ? split.body : ''] as const;
  }),
);

const TRICKS = [
  '<script>alert(1)</script>\n\nUn <b onclick="x">mot</b>.',
  '[ici](javascript:alert(1)) et [là](data:text/html,x) ![i](https://x.fr/i.png)',
  '[le plan][plan] ![le plan][plan]\n\n[plan]: /images/plan.png "Plan"',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '| a | b |\n| --- | --: |\n| 1 | [^ab] |\n\n## Titre\n\n| a |\n| - |\n| x |',
  '## Le titre [^abc]\n\n- [ ] à faire\n- [x] ~~fait~~\n\n1. un\n\n   deux\n2. trois',
  'Un mot[^abc], un autre[^ab]. https://exemple.fr et moi@exemple.fr\\\nfin [lien[^abc]](/cas/x/)',
  '```js\n<i>\n```\n\n> cité `<b>`\n\n---\n\n![](/images/a-1.png)',
];

const squeezed = (html: string) =>
  html
    .replace(/&#x26;/g, '&amp;')
    .replace(/&#x3C;/g, '&lt;')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#x22;|&#34;/g, '"')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

async function render(texts: readonly string[]): Promise<string[]> {
  const { createPageText } = await import('../page-text.ts');
  return texts.map((text) => squeezed(createPageText(OPTIONS).block(text)));
}

test('a browser makes of every body, and of every trick, the HTML that the build makes', async () => {
  const texts = [...bodies.map(([, body]) => body), ...TRICKS];
  const built = await render(texts);
  vi.resetModules();
  vi.doMock('satteri', () => import('./satteri.ts'));
  const inBrowser = await render(texts);
  expect(bodies.length).toBeGreaterThan(100);
  expect(inBrowser.join('\n')).not.toMatch(/<script|<b |="(?:javascript|data):/);
  for (const [index, html] of inBrowser.entries()) expect(html).toBe(built[index]);
}, 60_000);
