import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { restoreFragment } from './fragments.ts';
import { plainText } from './normalise.ts';

const SIGNATURE = 'pagefind_dcd';
const URL = '/cas/x/';

const pack = (fragment: object, signature = SIGNATURE) =>
  gzipSync(signature + JSON.stringify(fragment));

/** A fragment whose index holds `plain`, restored with the text `real`. */
function restored(plain: string, real: string, anchors: string[] = []) {
  const file = pack({
    url: URL,
    content: plain,
    word_count: 3,
    meta: { title: 'plain title' },
    anchors: anchors.map((text) => ({ element: 'h2', id: 'a', text, location: 0 })),
  });
  const meta = { title: 'L’œuvre', type: 'cas' };
  const out = restoreFragment(file, (url) => (url === URL ? { text: real, meta } : undefined));
  const decoded = gunzipSync(out).toString('utf8');
  expect(decoded.startsWith(SIGNATURE)).toBe(true);
  return JSON.parse(decoded.slice(SIGNATURE.length)) as {
    content: string;
    word_count: number;
    meta: Record<string, string>;
    anchors: { text: string; id: string }[];
  };
}

describe('a restored fragment', () => {
  it('has the real apostrophes, ligatures and hyphens', () => {
    const real = 'L’hospitalisation d’un cœur : rendez\u2011vous aujourd’hui';
    expect(restored(plainText(real), real).content).toBe(real);
  });

  it('has as many words, in the same places: excerpts count on it', () => {
    const real = 'Les «\u202F80\u202F000\u00A0patients\u202F» de l’ARS ; œuvrer, d’abord.';
    const plain = plainText(real);
    const { content } = restored(plain, real);
    expect(content.split(/\s+/)).toHaveLength(plain.split(/\s+/).length);
    expect(content.split(/\s+/).map(plainText)).toEqual(plain.split(/\s+/));
    expect(content).toContain('l’ARS');
  });

  it('keeps the full stop that Pagefind adds at the end of a block', () => {
    expect(restored("Demandez l'avis. Oui.", 'Demandez l’avis Oui').content).toBe(
      'Demandez l’avis. Oui.',
    );
  });

  it('leaves a word that the text has not', () => {
    expect(restored("l'autre coeur", 'rien').content).toBe("l'autre coeur");
  });

  it('has its sections restored too', () => {
    const { anchors } = restored('', 'Ce qu’on retient', ["Ce qu'on retient"]);
    expect(anchors).toEqual([{ element: 'h2', id: 'a', text: 'Ce qu’on retient', location: 0 }]);
  });

  it('has the meta of the document instead of its own, and the rest as it was', () => {
    const { meta, word_count } = restored('', '');
    expect(meta).toEqual({ title: 'L’œuvre', type: 'cas' });
    expect(word_count).toBe(3);
  });
});

describe('a fragment that cannot be restored', () => {
  const find = () => ({ text: '', meta: {} });

  it('throws when its format is not the one we know', () => {
    expect(() => restoreFragment(pack({ url: URL }, 'pagefind_new'), find)).toThrow(
      'unknown Pagefind fragment format',
    );
  });

  it('throws when it is no gzip', () => {
    expect(() => restoreFragment(new Uint8Array([1, 2, 3]), find)).toThrow('incorrect header');
  });

  it('throws when nothing has its address', () => {
    const file = pack({ url: '/cas/y/', content: '', meta: {}, anchors: [] });
    expect(() => restoreFragment(file, () => undefined)).toThrow('/cas/y/');
  });
});
