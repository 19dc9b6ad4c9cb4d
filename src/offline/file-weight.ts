import { frenchSize } from './french-size.ts';
import type { ExportedFile } from './manifest.ts';

/** What a reader weighs before downloading or printing: « 8,4 Mo, 437 pages ». */
export const weightOf = ({ bytes, pages }: Pick<ExportedFile, 'bytes' | 'pages'>): string =>
  pages === undefined
    ? frenchSize(bytes)
    : `${frenchSize(bytes)}, ${pages}\u00A0${pages > 1 ? 'pages' : 'page'}`;
