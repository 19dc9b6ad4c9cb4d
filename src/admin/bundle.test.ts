import { beforeAll, describe, expect, it } from 'vitest';
import { editorFiles } from './bundle.ts';

const read = async () => {
  const files = new Map<string, string>();
  for await (const { path, content } of editorFiles())
    files.set(path, typeof content === 'string' ? content : `${content.length} bytes`);
  return files;
};

describe('the files of the editors’ interface', () => {
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await read();
  });

  it('are all under /admin/, the same ones each time', async () => {
    expect([...files.keys()].every((path) => path.startsWith('admin/'))).toBe(true);
    expect(await read()).toEqual(files);
  });

  it('bring the fonts, and name no host for them nor for the state of the Git host', () => {
    const script = files.get('admin/editeur.js')!;
    expect(script).not.toMatch(
      /cdn\.jsdelivr\.net\/fontsource|githubstatus\.com\/api|hostedstatus/,
    );
    const fonts = [...script.matchAll(/url\((assets\/[^)]+\.woff2)\)/g)].map(([, font]) => font!);
    expect(new Set(fonts).size).toBe(3);
    for (const font of fonts) expect(files.has(`admin/${font}`), font).toBe(true);
  });

  it('load nothing that is not among them', () => {
    const loaded = [...files].flatMap(([path, script]) =>
      path.endsWith('.js')
        ? [...script.matchAll(/(?:from|import\()\s*["`']\.\/([^"`']+)["`']/g)].map(
            ([, one]) => one!,
          )
        : [],
    );
    expect(loaded.length).toBeGreaterThan(3);
    for (const name of loaded) expect(files.has(`admin/${name}`), name).toBe(true);
  });

  it('speak French, where the package does not yet as well', () => {
    const french = files.get('admin/fr.js')!;
    expect(french).toContain('Travailler avec un dépôt local');
    expect(french).toContain('Voir les erreurs');
  });

  it('come with the licences of what they hold', () => {
    const licences = [...files.keys()].filter((path) => path.startsWith('admin/licences/'));
    expect(licences).toEqual([
      'admin/licences/sveltia-cms.txt',
      'admin/licences/immutable.txt',
      'admin/licences/turndown.txt',
    ]);
  });
});
