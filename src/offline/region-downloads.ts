/** What the page of a region says of its files to carry away: before an export, and after. */
import { frenchTypography } from '../markdown/typography.ts';
import { weightOf } from './file-weight.ts';
import type { ExportedFile, ExportFormat } from './manifest.ts';
import { part, replacePart } from './page-part.ts';

const PART = 'region-telechargements';
const LABELS: Readonly<Record<ExportFormat, string>> = {
  site: 'site à déplier (zip)',
  epub: 'livre (EPUB)',
  pdf: 'papier (PDF)',
};

/** The part, as the build writes it under a base path: the files of the region may not have been made. */
export const regionDownloadsPart = (base: string): string =>
  part(PART, `<a href="${base}hors-ligne/">Lire hors ligne</a>`);

/** The page with the files of its region; without any it stays as it was built. */
export function fillRegionPage(html: string, files: readonly ExportedFile[], base: string): string {
  if (files.length === 0) return html;
  const links = files.map(
    (file) =>
      `<a href="${base}telechargements/${file.path}" download>${LABELS[file.format]}, ${weightOf(file)}</a>`,
  );
  const said = frenchTypography('Emporter la région : ');
  return replacePart(
    html,
    PART,
    `${said}${links.join(' · ')} (<a href="${base}hors-ligne/">comment les ouvrir</a>)`,
  );
}
