/** The site as a book, for phones and e-readers. */
import { readFileSync } from 'node:fs';
import type { Edition } from '../edition.ts';
import { chapterFiles, themeFiles } from './book.ts';
import { builtFile } from './built-file.ts';
import { COVER_PICTURE, coverSvg } from './cover.ts';
import { coverPage, navigation, titlePage } from './front.ts';
import { CONTAINER, packageDocument } from './package-document.ts';
import { pack } from './pack.ts';
import { planOf } from './plan.ts';
import { STYLE } from './style.ts';

/**
 * An EPUB 3.3 of what the edition keeps, made from its built pages: it says what the site says. The
 * same edition always gives the same bytes. Throws, in French, when a page or the cover of the site is missing.
 */
export function makeEpub(edition: Edition): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const plan = planOf(edition.graph, edition.scope);
    const chapters = chapterFiles(edition, plan);
    const spine = [
      coverPage(edition),
      titlePage(edition, plan),
      navigation(edition, plan),
      ...themeFiles(edition, plan),
      ...[...plan.pages.values()].flatMap((page) => chapters.get(page)!),
    ];
    return pack(
      [
        ['META-INF/container.xml', CONTAINER],
        ['EPUB/package.opf', packageDocument(edition, spine)],
        ...spine.map(({ name, text }) => [`EPUB/${name}`, text] as const),
        ['EPUB/style.css', STYLE],
        ['EPUB/couverture.svg', coverSvg(edition)],
        ['EPUB/couverture.png', readFileSync(builtFile(COVER_PICTURE, edition.dist))],
      ],
      edition.date,
    );
  });
}
