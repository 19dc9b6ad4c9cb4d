import { describe, expect, it } from 'vitest';
import { isOfKind, MOST, moved, parseKept, readChoice, toQuery } from './choice.ts';

const isKnown = (fiche: string) => /^(?:cas|leviers)\/[a-z0-9-]+$/.test(fiche);
const KEPT = { fiches: ['cas/a'], title: 'Jeudi' };
const read = (query: string, kept: typeof KEPT | undefined = KEPT) =>
  readChoice(query, kept, isKnown);

describe('a fiche of a list that is cut', () => {
  it('is told by how it is written', () => {
    expect(isOfKind('cas/sud-77-medibus', ['cas'])).toBe(true);
    expect(isOfKind('leviers/equipe-leader', ['cas'])).toBe(false);
    for (const other of ['cas/', 'cas/../x', 'cas/a/b', 'https://x/cas/a', 'cas/A'])
      expect(isOfKind(other, ['cas']), other).toBe(false);
  });
});

describe('the choice of a dossier', () => {
  it('is one’s own, as the browser kept it', () => {
    expect(read('')).toMatchObject({ fiches: ['cas/a'], title: 'Jeudi', isShared: false });
  });

  it('grows by a link of a fiche, once', () => {
    expect(read('?ajouter=leviers/b').fiches).toEqual(['cas/a', 'leviers/b']);
    expect(read('?ajouter=cas/a').fiches).toEqual(['cas/a']);
  });

  it('is somebody’s when the address lists it, and does not mix with one’s own', () => {
    expect(read('?f=leviers/b&t=Bureau')).toMatchObject({
      fiches: ['leviers/b'],
      title: 'Bureau',
      isShared: true,
    });
  });

  it.each(['../../etc/passwd', 'https://ailleurs.test/', '<script>', 'cas/', ''])(
    'leaves out what the site does not know: %s',
    (fiche) => {
      const { fiches, unknown } = read(`?f=${encodeURIComponent(fiche)}&f=cas/a`);
      expect(fiches).toEqual(['cas/a']);
      expect(unknown).toEqual([fiche]);
    },
  );

  it('is bounded', () => {
    const many = Array.from({ length: 200 }, (_, index) => `f=cas/a${index}`).join('&');
    expect(read(`?${many}`).fiches).toHaveLength(MOST);
  });

  it('comes back whole from its own address', () => {
    const choice = { fiches: ['cas/a', 'leviers/b'], title: 'Bureau & co' };
    expect(toQuery(choice)).toBe('?f=cas/a&f=leviers/b&t=Bureau+%26+co');
    expect(read(toQuery(choice))).toMatchObject(choice);
    expect(toQuery({ fiches: [], title: '' })).toBe('');
  });
});

describe('what the browser kept', () => {
  it.each([null, '', '{', '[]', '{"fiches":"cas/a"}', 'null'])(
    'is nothing when damaged: %s',
    (text) => {
      expect(parseKept(text)).toBeUndefined();
    },
  );

  it('keeps only texts', () => {
    expect(parseKept('{"fiches":["cas/a",1,null],"title":3}')).toEqual({
      fiches: ['cas/a'],
      title: '',
    });
  });
});

describe('a fiche of a dossier', () => {
  it('moves up and down, and stays in it', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});
