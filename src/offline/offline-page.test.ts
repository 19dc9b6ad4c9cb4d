import { describe, expect, test } from 'vitest';
import { manifestOf, type ExportedFile, type ExportFormat } from './manifest.ts';
import { copiedOfflinePage, downloadsPart, fillOfflinePage } from './offline-page.ts';
import { part } from './page-part.ts';

const built = `<main><h1>Lire hors ligne</h1>${downloadsPart()}${part('installe', '<h2 id="installer">Installer</h2>')}</main>`;
const file = (path: string, format: ExportFormat, region?: string): ExportedFile => ({
  path,
  format,
  region,
  bytes: 6_240_000,
  sha256: 'a'.repeat(64),
});
const whole = [file('reperes-cpts-site.zip', 'site'), file('reperes-cpts.epub', 'epub')];
const edition = { date: '2026-11-26', commit: '5cd2c9f0'.repeat(5) };
const filled = (files: readonly ExportedFile[]) =>
  fillOfflinePage(built, manifestOf(edition, files));

test('before any export, the page says that the files are not there, and where else to go', () => {
  expect(built).toContain('ne sont pas encore là\u00A0:');
  expect(built).toMatch(/href="#installer"[\s\S]*href="\.\.\/dossier\/"/);
  expect(built).not.toContain('telechargements/');
});

describe('a page with its files', () => {
  test('offers each with its size and how to open it, and gives the date', () => {
    const html = filled(whole);
    expect(html).toContain(
      '<a class="bouton" href="../telechargements/reperes-cpts-site.zip" download>Télécharger le site (6,2\u00A0Mo)</a>',
    );
    expect(html).toContain('Édition du 26 novembre 2026');
    expect(html).toMatch(/Débloquer[^]*Extrayez[^]*<code>index\.html<\/code>/);
    expect(html).not.toContain('pas encore là');
  });

  test('says how many pages the PDF has, of the whole site and of a region', () => {
    const html = filled([
      { ...file('reperes-cpts.pdf', 'pdf'), pages: 437 },
      { ...file('corse/reperes-cpts-corse.pdf', 'pdf', 'corse'), pages: 1 },
    ]);
    expect(html).toContain('Télécharger le PDF (6,2\u00A0Mo, 437\u00A0pages)</a>');
    expect(html).toContain('PDF, 6,2\u00A0Mo, 1\u00A0page</a>');
  });

  test('says which file was not made', () => {
    expect(filled(whole)).toMatch(
      /Le document à imprimer<\/h3>[^]*Ce fichier n’a pas été fait pour cette édition/,
    );
  });

  test('sends to the regions when a format is only made by region', () => {
    const html = filled([...whole, file('bretagne/reperes-cpts-bretagne.pdf', 'pdf', 'bretagne')]);
    expect(html).toMatch(/trop grand pour un seul fichier[^]*href="#par-region"/);
    expect(html).toMatch(
      /Bretagne\u00A0: <a href="\.\.\/telechargements\/bretagne\/reperes-cpts-bretagne\.pdf" download>PDF/,
    );
  });

  test('can be filled again: the last files replace the first', () => {
    const again = fillOfflinePage(
      filled(whole),
      manifestOf({ ...edition, date: '2026-12-01' }, []),
    );
    expect(again).toContain('1er décembre 2026');
    expect(again).not.toContain('reperes-cpts-site.zip');
  });

  test('writes nothing of a manifest as markup', () => {
    expect(filled([file('a"><script>.zip', 'site')])).not.toContain('<script>');
  });
});

test('a copy on a disk offers no file, and leads to the site when its address is known', () => {
  const copy = copiedOfflinePage(built, { date: '2026-11-26', online: 'https://example.org/' });
  expect(copy).toContain('copie du site, faite le 26 novembre 2026');
  expect(copy).toContain('href="https://example.org/hors-ligne/"');
  expect(copy).toContain('il n’y a rien à installer');
  expect(copy).not.toContain('id="installer"');
  expect(copiedOfflinePage(built, { date: '2026-11-26', online: undefined })).toContain(
    'demandez à qui vous a transmis',
  );
});

test('a page without its parts is refused', () => {
  expect(() => fillOfflinePage('<main></main>', manifestOf(edition, []))).toThrow(
    'telechargements',
  );
});

test('a site too large for one PDF offers the national one, and says where the others are', () => {
  const filled = fillOfflinePage(
    built,
    manifestOf({ date: '2026-11-26', commit: '' }, [
      file('reperes-cpts-national.pdf', 'pdf'),
      file('reperes-cpts-bretagne.pdf', 'pdf', 'bretagne'),
    ]),
  );
  expect(filled).toContain('href="../telechargements/reperes-cpts-national.pdf"');
  expect(filled).toContain('ce qui vaut pour tout le pays');
  expect(filled).toMatch(
    /Bretagne\u00A0: <a href="..\/telechargements\/reperes-cpts-bretagne.pdf"/,
  );
});
