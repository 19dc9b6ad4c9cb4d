/** What reading systems and libraries read of the book: its description, its files, their order. Pure. */
import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlOf } from '../../markdown/xml.ts';
import { BASELINE, LICENCE, SITE_NAME } from '../../site/identity.ts';
import type { Edition } from '../edition.ts';
import type { BookFile } from './book.ts';

export const CONTAINER =
  '<?xml version="1.0" encoding="utf-8"?>\n' +
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">' +
  '<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>' +
  '</rootfiles></container>\n';

const SUMMARY =
  'Texte structuré par titres et listes, sommaires par sorte de fiche et par thème, ordre de lecture ' +
  'suivi. Chaque graphique est suivi d’un tableau qui donne ses valeurs. La couleur, la taille et la police ' +
  'du texte sont celles du lecteur. Aucun évaluateur extérieur n’a jugé ce livre.';

/** The package document of a book whose chapters are `spine`, in their order. */
export function packageDocument(edition: Edition, spine: readonly BookFile[]): string {
  const tree = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifiant',
      'xml:lang': 'fr',
    },
    [
      metadata(edition),
      manifest(spine),
      x(
        'spine',
        spine.map(({ name }) => x('itemref', { idref: idOf(name) })),
      ),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlOf(tree)}\n`;
}

function metadata({ title, name, date, commit, online, scope }: Edition): Element {
  const property = (key: string, value: string) => x('meta', { property: key }, value);
  const version = commit ? [property('schema:version', commit)] : [];
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'identifiant' }, `urn:uuid:${uuidOf(name)}`),
    x('dc:title', title),
    x('dc:language', 'fr'),
    x('dc:creator', SITE_NAME),
    x('dc:publisher', SITE_NAME),
    x('dc:date', date),
    x('dc:description', BASELINE),
    x('dc:subject', 'Communautés professionnelles territoriales de santé'),
    ...(scope.region === undefined ? [] : [x('dc:coverage', scope.region)]),
    ...(online === undefined ? [] : [x('dc:source', online)]),
    x('dc:rights', `Licence Ouverte 2.0 (Etalab), ${LICENCE}`),
    property('dcterms:modified', `${date}T00:00:00Z`),
    ...version,
    property('schema:accessMode', 'textual'),
    property('schema:accessMode', 'visual'),
    property('schema:accessModeSufficient', 'textual'),
    ...[
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      'alternativeText',
      'displayTransformability',
      'ARIA',
    ].map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    property('schema:accessibilitySummary', SUMMARY),
    // Readers of EPUB 2 find the cover so.
    x('meta', { name: 'cover', content: 'couverture' }),
  ]);
}

function manifest(spine: readonly BookFile[]): Element {
  return x('manifest', [
    x('item', {
      id: 'couverture',
      href: 'couverture.png',
      'media-type': 'image/png',
      properties: 'cover-image',
    }),
    x('item', { id: 'couverture-datee', href: 'couverture.svg', 'media-type': 'image/svg+xml' }),
    x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
    ...spine.map(({ name, text }) => {
      const properties = name === 'nav.xhtml' ? 'nav' : text.includes('<svg') ? 'svg' : undefined;
      return x('item', {
        id: idOf(name),
        href: name,
        'media-type': 'application/xhtml+xml',
        properties,
      });
    }),
  ]);
}

const idOf = (file: string) => `f-${file.replace(/\.xhtml$/, '')}`;

/** Always the same for a book of this name, so that a newer copy takes the place of the old one. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`reperes-cpts/epub/${name}`).digest('hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
