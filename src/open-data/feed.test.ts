import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { atomFaults, childrenOf, parseXml, textOf } from '../../tests/support/xml.ts';
import { publishedGraph } from '../files/content-graph.ts';
import { REGIONS, regionOf } from '../model/territories.ts';
import { feedOf } from './feed.ts';

const address = (path: string) => `https://exemple.test/reperes${path}`;
const graphOf = (changes: Changes = {}) => publishedGraph(validateMini(changes));
const feed = (changes: Changes = {}, region?: string) =>
  parseXml(feedOf(graphOf(changes), address, region ? regionOf(region) : undefined));
const titles = (of: ReturnType<typeof feed>) =>
  childrenOf(of, 'entry').map((entry) => textOf(entry, 'title'));

const CASE = 'cas/cpts-du-lac-agenda.md';
const LEVER = 'leviers/equipe-leader.md';

describe('a feed', () => {
  it('is valid Atom, with full addresses under the base path', () => {
    const found = feed();
    expect(atomFaults(found)).toEqual([]);
    expect(textOf(found, 'id')).toBe('https://exemple.test/reperes/');
    const [self] = childrenOf(found, 'link');
    expect(self!.attributes).toMatchObject({
      rel: 'self',
      href: 'https://exemple.test/reperes/flux.xml',
    });
    for (const entry of childrenOf(found, 'entry'))
      expect(textOf(entry, 'id')).toMatch(
        /^https:\/\/exemple\.test\/reperes\/[a-z]+\/[a-z0-9-]+\/$/,
      );
  });

  it('begins with what was verified last, then with what happened last', () => {
    expect(titles(feed())).toEqual([
      'Tour de France des CPTS',
      'Rencontre bretonne de Rennes',
      'Un agenda partagé pour les soins non programmés',
      'Les missions d’une CPTS',
      'Le temps manque aux soignants',
      'Réunir une équipe qui entraîne les autres',
      'Démarrer une CPTS',
      'Partager les rôles dans l’équipe',
    ]);
    const reread = feed({ [LEVER]: swap('verifie_le: 2026-11-01', 'verifie_le: 2026-11-10') });
    expect(titles(reread)[0]).toBe('Réunir une équipe qui entraîne les autres');
    expect(textOf(reread, 'updated')).toBe('2026-11-10T00:00:00Z');
  });

  it('has at most thirty entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `leviers/levier-${index}.md`,
        edited(LEVER, swap('titre: Réunir', `titre: ${index} fois réunir`)),
      ]),
    );
    expect(titles(feed(many))).toHaveLength(30);
  });

  it('leaves drafts out', () => {
    const draft = swap('verifie_le: 2026-11-01', 'verifie_le: 2026-11-01\nbrouillon: true');
    expect(titles(feed({ [CASE]: draft }))).not.toContain(
      'Un agenda partagé pour les soins non programmés',
    );
  });

  it('keeps the id of a fiche that is renamed', () => {
    const renamed = feed({
      'freins/manque-de-temps.md': swap(
        'verifie_le: 2026-11-01',
        'verifie_le: 2026-11-01\nanciens_slugs: [le-temps, pas-le-temps]',
      ),
    });
    const entry = childrenOf(renamed, 'entry').find((one) => textOf(one, 'id').includes('temps'))!;
    expect(textOf(entry, 'id')).toBe('https://exemple.test/reperes/freins/le-temps/');
    expect(childrenOf(entry, 'link')[0]!.attributes['href']).toBe(
      'https://exemple.test/reperes/freins/manque-de-temps/',
    );
  });

  it('stays well formed whatever a title holds', () => {
    const title = String.raw`"]]></title><script>alert(1)</script> & \"x\" fin"`;
    const found = feed({ [CASE]: swap('Un agenda partagé pour les soins non programmés', title) });
    expect(titles(found)).toContain(']]></title><script>alert(1)</script> & "x" fin');
    expect(atomFaults(found)).toEqual([]);
  });
});

describe('the feed of a region', () => {
  it('has the fiches of the region alone', () => {
    expect(titles(feed({}, 'bretagne'))).toEqual([
      'Rencontre bretonne de Rennes',
      'Un agenda partagé pour les soins non programmés',
    ]);
  });

  it.each(REGIONS.map(({ slug }) => slug))('is valid even without a fiche: %s', (region) => {
    const found = feed({}, region);
    expect(atomFaults(found)).toEqual([]);
    expect(textOf(found, 'id')).toBe(`https://exemple.test/reperes/regions/${region}/`);
    expect(textOf(found, 'updated')).toBe('2026-11-01T00:00:00Z');
  });
});
