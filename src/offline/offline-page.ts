/**
 * The parts of `/hors-ligne/` that depend on where it is: in a site without files to download, in
 * a site that has them, in a copy on a disk. All three are written here.
 */
import { escapeHtml } from '../markdown/escape.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { regionOf } from '../model/territories.ts';
import { frenchDate } from '../site/dates.ts';
import { weightOf } from './file-weight.ts';
import {
  MANIFEST_FILE,
  SUMS_FILE,
  type ExportedFile,
  type ExportFormat,
  type Manifest,
} from './manifest.ts';
import { part, replacePart } from './page-part.ts';

export interface Copy {
  /** The day of the commit that it was made from, `2026-11-26`. */
  readonly date: string;
  /** The address of the site online, base path included; nothing when it is not known. */
  readonly online: string | undefined;
}

/** Addresses are relative to the page, which is always at the same place. */
const FOLDER = '../telechargements/';

interface Choice {
  readonly title: string;
  readonly need: string;
  readonly label: string;
  /** What one file of it is called, where several are offered. */
  readonly short: string;
  readonly steps: readonly string[];
}

const CHOICES: Readonly<Record<ExportFormat, Choice>> = {
  site: {
    title: 'Le site dans un dossier',
    need: "Pour une clé USB ou un ordinateur d'hôpital. Tout y est : les pages, les vues, la recherche avec ses filtres.",
    label: 'Télécharger le site',
    short: 'site (zip)',
    steps: [
      "Sous Windows, avant tout : clic droit sur le fichier, « Propriétés ». S'il y a une case « Débloquer », cochez-la, puis « OK ».",
      'Extrayez tout le dossier : clic droit sur le fichier, « Extraire tout ». Ouvert sans être extrait, il ne marche pas.',
      "Dans le dossier extrait, double-cliquez sur <code>index.html</code> : le site s'ouvre dans votre navigateur.",
    ],
  },
  epub: {
    title: 'Le livre numérique',
    need: 'Pour un téléphone ou une liseuse. Toutes les fiches, par sorte et par thème, avec le glossaire et les sources.',
    label: "Télécharger l'EPUB",
    short: 'EPUB',
    steps: [
      "Sur un téléphone, touchez le fichier : une application de lecture s'ouvre (Livres sur iPhone, Play Livres ou une autre sur Android).",
      'Sur une liseuse, copiez le fichier par le câble, ou envoyez-le avec « Send to Kindle ».',
    ],
  },
  pdf: {
    title: 'Le document à imprimer',
    need: 'Pour le papier, ou pour remettre une copie. Format A4, sommaire et numéros de page.',
    label: 'Télécharger le PDF',
    short: 'PDF',
    steps: [
      "Imprimez les pages qu'il vous faut : le sommaire donne leurs numéros.",
      'Pour quelques fiches seulement, <a href="../dossier/">le dossier</a> fait mieux.',
    ],
  },
};

const FORMATS = Object.keys(CHOICES) as ExportFormat[];

const text = (words: string) => frenchTypography(words);
const paragraph = (words: string, className = '') =>
  `<p${className && ` class="${className}"`}>${text(words)}</p>`;

/** Where to begin. */
const WAYS = `<ul><li>${text('Dans le train, sur votre téléphone : <a href="#installer">gardez le site sur l\'appareil</a>.')}</li>
<li>${text('Sur un ordinateur de l\'hôpital, une clé USB, une liseuse, du papier : prenez <a href="#fichiers">un fichier</a>.')}</li></ul>
<h2 id="fichiers">${text('Les fichiers à emporter')}</h2>`;

/** The part about files, as the build writes it before anything is exported. */
export const downloadsPart = (): string => part('telechargements', WAYS + nothingYet());

/** The page with its files to download; filling it again replaces what it said. */
export const fillOfflinePage = (html: string, manifest: Manifest): string =>
  replacePart(html, 'telechargements', WAYS + offered(manifest));

/** The page as a copy on a disk has it: nothing to download there, and nothing to install. */
export function copiedOfflinePage(html: string, copy: Copy): string {
  const withoutFiles = replacePart(html, 'telechargements', inCopy(copy));
  return replacePart(
    withoutFiles,
    'installe',
    paragraph("Cette copie se lit déjà sans réseau : il n'y a rien à installer."),
  );
}

function nothingYet(): string {
  const kinds = FORMATS.map(
    (format) =>
      `<li><strong>${text(CHOICES[format].title)}.</strong> ${text(CHOICES[format].need)}</li>`,
  );
  return `${paragraph('Les fichiers à télécharger ne sont pas encore là : ce site a été publié sans eux.', 'hors-ligne-absent')}
${paragraph('D\'ici là : gardez le site <a href="#installer">sur cet appareil</a>, imprimez les fiches utiles avec <a href="../dossier/">le dossier</a>, ou demandez les fichiers <a href="../a-propos/#signaler">à qui publie le site</a>.')}
${paragraph('Ce seront :')}<ul>${kinds.join('')}</ul>`;
}

function offered(manifest: Manifest): string {
  const whole = manifest.files.filter(({ region }) => !region);
  const regional = manifest.files.filter(({ region }) => region);
  return [
    paragraph(`Édition du ${frenchDate(manifest.date)}.`, 'compte'),
    ...FORMATS.map((format) => choice(format, whole, regional)),
    byRegion(regional),
    checks(manifest),
  ].join('\n');
}

function choice(
  format: ExportFormat,
  whole: readonly ExportedFile[],
  regional: readonly ExportedFile[],
): string {
  const { title, need, label, steps } = CHOICES[format];
  const files = whole.filter((candidate) => candidate.format === format);
  const items = steps.map((step) => `<li>${text(step)}</li>`).join('');
  // For the site, one after the other; elsewhere, one or the other.
  const howTo = format === 'site' ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
  const isByRegion = regional.some((candidate) => candidate.format === format);
  const got =
    files.length > 0
      ? files.map((file) => button(label, file)).join('') +
        (isByRegion && files.some(isNational) ? paragraph(NATIONAL) : '') +
        howTo
      : paragraph(
          isByRegion
            ? 'Le site est trop grand pour un seul fichier : il y en a un <a href="#par-region">par région</a>.'
            : "Ce fichier n'a pas été fait pour cette édition.",
        );
  return `<h3>${text(title)}</h3>${paragraph(need)}${got}`;
}

const button = (label: string, file: ExportedFile) =>
  `<p><a class="bouton" href="${address(file)}" download>${text(label)} (${weightOf(file)})</a></p>`;

/** The site is too large for one PDF: this one holds what belongs to no region. */
const isNational = ({ path }: ExportedFile) => path.endsWith('-national.pdf');
const NATIONAL =
  'Ce document contient ce qui vaut pour tout le pays. Les cas, les synthèses et les CPTS sont dans ceux de chaque région, <a href="#par-region">plus bas</a>.';

function byRegion(files: readonly ExportedFile[]): string {
  if (files.length === 0) return '';
  const regions = Map.groupBy(files, ({ region }) => region!);
  const items = [...regions].map(([slug, own]) => {
    const links = FORMATS.flatMap((format) => own.filter((file) => file.format === format)).map(
      (file) =>
        `<a href="${address(file)}" download>${CHOICES[file.format].short}, ${weightOf(file)}</a>`,
    );
    return `<li>${text(escapeHtml(regionOf(slug)?.name ?? slug))}${text(' :')} ${links.join(' · ')}</li>`;
  });
  return `<h3 id="par-region">Par région</h3>${paragraph("Les cas, synthèses et CPTS d'une région, avec les leviers et les freins qu'ils citent.")}<ul>${items.join('')}</ul>`;
}

/** For those who pass files on. */
function checks({ commit }: Manifest): string {
  const made =
    commit && ` Ils viennent de la révision <code>${escapeHtml(commit.slice(0, 12))}</code>.`;
  return `<details class="hors-ligne-verifier"><summary>Vérifier un fichier</summary>${paragraph(
    `Les fichiers <a href="${FOLDER}${SUMS_FILE}">${SUMS_FILE}</a> et <a href="${FOLDER}${MANIFEST_FILE}">${MANIFEST_FILE}</a> donnent l'empreinte de chacun.${made}`,
  )}</details>`;
}

function inCopy({ date, online }: Copy): string {
  const where = online
    ? ` Une copie plus récente se télécharge <a href="${escapeHtml(online)}hors-ligne/" rel="external">sur le site</a>.`
    : ' Pour une copie plus récente, demandez à qui vous a transmis celle-ci.';
  return (
    paragraph(`Vous lisez une copie du site, faite le ${frenchDate(date)}.${where}`) +
    paragraph(
      `Sur un téléphone ou une liseuse, le livre numérique (EPUB) va mieux ; pour le papier, le PDF. ${online ? 'Ils se téléchargent au même endroit.' : 'Demandez-les de même.'}`,
    )
  );
}

const address = ({ path }: ExportedFile) =>
  FOLDER + path.split('/').map(encodeURIComponent).join('/');
