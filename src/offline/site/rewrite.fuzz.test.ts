import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { describe, expect } from 'vitest';
import { escapeHtml } from '../../markdown/escape.ts';
import { holds, hostileBit } from '../../../tests/support/fuzz.ts';
import { packOf, type Pack } from './packs.ts';
import { rewritePage, type PageSettings } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';
import { writePacks } from './write-packs.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?$/);
const path = fc
  .array(slug, { maxLength: 3 })
  .map((parts) => `/${parts.map((p) => `${p}/`).join('')}`);
const rest = fc.constantFrom(
  '',
  '#notes',
  '?q=a&b=c',
  '?q=%C3%A9#x',
  '#:~:text=a%2Db',
  '?q=../../',
);
const ours = fc.tuple(path, rest).map(([where, after]) => `/reperes${where}${after}`);
const theirs = fc.constantFrom(
  'https://ailleurs.fr/a?b=c',
  'mailto:a@exemple.fr',
  '#notes',
  '//ailleurs.fr/x',
  '/autre/',
);
const words = fc.array(hostileBit, { maxLength: 3 }).map((bits) => plain(bits.join(' ')));
const element = fc
  .tuple(fc.constantFrom('a', 'form', 'img', 'p', 'li'), fc.oneof(ours, theirs), words)
  .map(([tag, address, text]) => {
    const value = escapeHtml(address);
    if (tag === 'a')
      return `<a href="${value}" title="${escapeHtml(text)}">${escapeHtml(text)}</a>`;
    if (tag === 'form') return `<form action="${value}"></form>`;
    if (tag === 'img') return `<img src="${value}" alt="${escapeHtml(text)}">`;
    return `<${tag}>${escapeHtml(text)}</${tag}>`;
  });

/** Signs that HTML itself changes when it is read. */
function plain(text: string): string {
  return text.replace(/[\0-\x08\x0B-\x1F\x7F-\x9F\r]/g, '');
}

const textOf = (html: string): string => {
  let text = '';
  visit(fromHtml(html), 'text', ({ value }) => void (text += value));
  return text;
};

function addressesOf(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ properties: { href, src, action } }) => {
    for (const address of [href, src, action]) if (typeof address === 'string') found.push(address);
  });
  return found;
}

const settings = (here: string, online: string | undefined): PageSettings => ({
  path: here,
  base: '/reperes/',
  online,
  hasPage: (target) => target.length % 3 !== 0,
  hasFile: () => true,
  scriptOf: () => undefined,
  footer: '',
  style: 'site/copie.css',
});

const HTML = { upperDoctype: true, characterReferences: { useNamedReferences: true } };

describe('whatever a page holds', () => {
  holds(
    'its copy has its words and no address of the site',
    1000,
    fc.tuple(path, fc.constantFrom(undefined, 'https://exemple.fr/reperes/'), fc.array(element)),
    ([here, online, elements]) => {
      const html = `<!DOCTYPE html><html lang="fr"><head><title>t</title></head><body><main>${elements.join('')}</main></body></html>`;
      const copy = rewritePage(html, settings(here, online));
      expect(textOf(copy)).toBe(textOf(html));
      expect(addressesOf(copy).filter((address) => address.startsWith('/reperes'))).toEqual([]);
      expect(toHtml(fromHtml(copy), HTML)).toBe(copy);
    },
  );

  holds(
    'an address of its copy leads to the file of the copy that it led to',
    1000,
    fc.tuple(path, path, rest),
    ([here, there, after]) => {
      const html = `<main><a href="${escapeHtml(`/reperes${there}${after}`)}">a</a></main>`;
      const whole = { ...settings(here, undefined), hasPage: () => true };
      const address = addressesOf(rewritePage(html, whole)).at(-1)!;
      const place = (of: string) => (of === '/' ? 'index.html' : `site${of}index.html`);
      expect(new URL(address, `file:///clé usb/${place(here)}`).href).toBe(
        new URL(`file:///clé usb/${place(there)}${after}`).href,
      );
    },
  );

  holds(
    'a style sheet keeps what is not an address of the site',
    1000,
    fc.array(
      fc.oneof(
        fc
          .tuple(fc.constantFrom('"', "'", ''), slug)
          .map(([q, name]) => `a{b:url(${q}/reperes/_astro/${name}.woff2${q})}`),
        fc.constantFrom('a{b:url(data:font/woff2;base64,AAAA)}', 'a{b:url(#x)}', '@media print{'),
        hostileBit.map((bit) => `/*${bit.replaceAll('*/', '').replaceAll('url(', '')}*/`),
      ),
    ),
    (pieces) => {
      const css = pieces.join('\n');
      const copy = rewriteStyle(css, '_astro/Page.css', '/reperes/');
      expect(copy).not.toContain('/reperes/');
      expect(rewriteStyle(copy, '_astro/Page.css', '/reperes/')).toBe(copy);
      expect(copy.replace(/url\("([^"/]*)"\)/g, 'url(/reperes/_astro/$1)')).toBe(
        css.replace(/url\((["']?)(\/reperes\/_astro\/[^"')]*)\1\)/g, 'url($2)'),
      );
    },
  );

  holds(
    'packs give every file back, whatever its path and its bytes',
    300,
    fc.dictionary(
      fc.oneof(
        fc
          .tuple(fc.constantFrom('pagefind/fragment/', 'comparer/', 'cas/', ''), hostileBit)
          .map(([folder, name]) => folder + name),
        fc.constantFrom('constructor', 'toString', 'pagefind/__proto__'),
      ),
      fc.oneof(
        fc.uint8Array({ maxLength: 60 }),
        hostileBit.map((text) => new TextEncoder().encode(text)),
      ),
      { maxKeys: 6 },
    ),
    (given) => {
      const files = new Map(Object.entries(given));
      const { counts, files: scripts } = writePacks(files);
      const packs = new Map<string, Pack>();
      for (const script of scripts.values())
        runInNewContext(script, {
          reperesPaquet: (name: string, pack: Pack) => packs.set(name, pack),
        });
      for (const [name, content] of files) {
        const { texts, bytes } = packs.get(packOf(name, counts))!;
        const back = Object.hasOwn(texts, name)
          ? texts[name]!
          : Buffer.from(bytes[name]!, 'base64');
        expect(Buffer.from(back).equals(Buffer.from(content))).toBe(true);
      }
    },
  );
});
