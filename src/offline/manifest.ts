/** What `npm run export` made: the list that goes with the files, and the sums to check them with. */
import { compareText } from '../model/issue.ts';

export type ExportFormat = 'site' | 'epub' | 'pdf';

export interface ExportedFile {
  /** Under the folder of exports: `reperes-cpts-site.zip`, `bretagne/reperes-cpts-bretagne.pdf`. */
  readonly path: string;
  readonly format: ExportFormat;
  /** The slug of the region it is about; nothing for the whole site. */
  readonly region?: string | undefined;
  readonly bytes: number;
  /** How many pages a PDF has. */
  readonly pages?: number | undefined;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface Manifest {
  /** The day of the commit, `2026-11-26`. */
  readonly date: string;
  /** 40 hexadecimal digits; empty when there is none. */
  readonly commit: string;
  /** The whole site first, then regions, each in the order of paths. */
  readonly files: readonly ExportedFile[];
}

export const MANIFEST_FILE = 'manifest.json';
export const SUMS_FILE = 'SHA256SUMS';

/** The manifest of exported files: the same files give the same text, in whatever order they come. */
export function manifestOf(
  { date, commit }: Pick<Manifest, 'date' | 'commit'>,
  files: readonly ExportedFile[],
): Manifest {
  const ordered = [...files].sort(
    (a, b) => compareText(a.region ?? '', b.region ?? '') || compareText(a.path, b.path),
  );
  return {
    date,
    commit,
    files: ordered.map(({ path, format, region, bytes, pages, sha256 }) => ({
      path,
      format,
      ...(region && { region }),
      bytes,
      ...(pages !== undefined && { pages }),
      sha256,
    })),
  };
}

/** The text of `manifest.json`. */
export const writeManifest = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

/** The text of `SHA256SUMS`, as `sha256sum --check` reads it. */
export const sumsOf = ({ files }: Manifest): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
