import { expect, test } from 'vitest';
import { missingPage, titleOfPage } from './missing-page.ts';

const frame =
  '<title>Page introuvable · Repères CPTS</title><header>Menu</header><main id="contenu"><h1>Perdu</h1></main><footer></footer>';
const kept = [
  { title: 'Réunir une équipe &amp; durer · Repères CPTS', address: '/reperes/leviers/equipe/' },
  { title: 'À propos · Repères CPTS', address: '/reperes/a-propos/' },
];

test('a page that is not kept says so, in the frame of the site, and lists what is', () => {
  const html = missingPage(frame, kept, { base: '/reperes/', all: false });
  expect(html).toContain('<title>Page pas gardée sur cet appareil · Repères CPTS</title>');
  expect(html).toMatch(/<header>Menu<\/header><main id="contenu"><h1>Page pas gardée/);
  expect(html).not.toContain('Perdu');
  expect(
    [...html.matchAll(/<li><a href="([^"]+)">([^<]+)</g)].map((link) => link.slice(1)),
  ).toEqual([
    ['/reperes/a-propos/', 'À propos'],
    ['/reperes/leviers/equipe/', 'Réunir une équipe &amp; durer'],
  ]);
});

test('where everything is kept, the address is wrong or newer, and no list helps', () => {
  const html = missingPage(frame, kept, { base: '/', all: true });
  expect(html).toContain('<h1>Page introuvable</h1>');
  expect(html).not.toContain('<li>');
});

test('a long list is cut, and says by how much', () => {
  const many = Array.from({ length: 230 }, (_, rank) => ({
    title: `${rank}`,
    address: `/${rank}/`,
  }));
  const html = missingPage(frame, many, { base: '/', all: false });
  expect(html.match(/<li>/g)).toHaveLength(200);
  expect(html).toContain('Et 30 autres pages.');
});

test('a page without a title is named by its address', () => {
  expect(titleOfPage('<title>Un cas</title>', '/cas/un/')).toBe('Un cas');
  expect(titleOfPage('', '/cas/<un>/')).toBe('/cas/&lt;un&gt;/');
});
