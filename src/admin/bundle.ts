/** The editors' interface as the files of `/admin/`: bundled from npm, it asks no other host. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { listFiles } from '../files/read-content.ts';
import ours from './french.json' with { type: 'json' };

export interface EditorFile {
  /** Its path in the built site. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const FOLDER = 'admin/';
const CMS = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));

/**
 * What no field of ours uses: other languages, the colours of code, maps, the treatment of
 * pictures. Nine tenths of the package.
 */
const UNUSED =
  /^@shikijs\/(?:langs|themes)|locales\/(?!fr\.json)[\w-]+\.json$|^(?:svgo|leaflet|terra-draw[\w-]*|exifr)(?:\/|$)|chunks\/(?:heic|webp|shiki)/;
const EMPTY = '\0vide';

/** The fonts of the interface, and their licences. */
const FONTS = /\.woff2$|\.LICENSE\.txt$/;
/** Whose code is in the bundle: their licences ask to be there too. */
const BUNDLED = ['@sveltia/cms', 'immutable', 'turndown'];
const MODULES = join(CMS, '..', '..', '..');

const REMOTE_FONT =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** The style of the package asks a font host, though it brings the fonts: ours are beside the page. */
function withOwnFonts(code: string): string {
  const fonts = listFiles(join(CMS, 'assets'));
  return code.replaceAll(REMOTE_FONT, (address, family: string, cut: string) => {
    const font = fonts.find((name) => name.startsWith(`${family}-${cut}-`));
    if (!font) throw new Error(`@sveltia/cms: no file for the font ${address}`);
    return `assets/${font}`;
  });
}

const STATUS = /https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[\w./]+/g;

/** Nor does it ask how the Git host is doing, of yet other hosts: the answer is one it ignores. */
const withoutStatus = (code: string) => code.replaceAll(STATUS, 'data:application/json,{}');

const FRENCH = join(CMS, '..', 'locales', 'fr.json');

/** The French of the package, with what it still says in English. */
function wholeFrench(): Words {
  return merged(ours, JSON.parse(readFileSync(FRENCH, 'utf8')) as Words);
}

interface Words {
  readonly [key: string]: string | Words;
}

/** The second one wins: a translation that the package gets replaces ours. */
function merged(first: Words, second: Words): Words {
  const both: Record<string, string | Words> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const mine = first[key];
    both[key] = typeof mine === 'object' && typeof value === 'object' ? merged(mine, value) : value;
  }
  return both;
}

/** Makes the files; the same ones from the same packages. */
export async function* editorFiles(): AsyncGenerator<EditorFile> {
  const bundle = await rolldown({
    input: { editeur: join(import.meta.dirname, 'browser', 'editor.ts') },
    platform: 'browser',
    // The package comes bundled and minified: to go over it again takes five times as long.
    treeshake: false,
    plugins: [
      {
        name: 'unused',
        resolveId: (id) => (UNUSED.test(id) ? EMPTY : undefined),
        load: (id) => (id === EMPTY ? 'export default {}' : undefined),
      },
      {
        name: 'no-other-host',
        transform: (code, id) =>
          dirname(id) === CMS ? withoutStatus(withOwnFonts(code)) : undefined,
      },
      {
        name: 'whole-french',
        load: (id) => (id === FRENCH ? JSON.stringify(wholeFrench()) : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
  });
  await bundle.close();
  for (const file of output) {
    if (file.type === 'chunk') yield { path: FOLDER + file.fileName, content: file.code };
  }
  for (const path of listFiles(join(CMS, 'assets')).filter((name) => FONTS.test(name)))
    yield { path: `${FOLDER}assets/${path}`, content: await readFile(join(CMS, 'assets', path)) };
  for (const name of BUNDLED) {
    const folder = join(MODULES, name);
    const licence = listFiles(folder).find((path) => /^LICENSE(?:\.\w+)?$/i.test(path));
    if (!licence) throw new Error(`${name}: no licence in its package`);
    yield {
      path: `${FOLDER}licences/${name.replace('/', '-').replace('@', '')}.txt`,
      content: await readFile(join(folder, licence)),
    };
  }
}
