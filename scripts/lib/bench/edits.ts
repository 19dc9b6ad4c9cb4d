/** A copy of the project in which to edit what an author or a developer would, and build again. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';
import { listFiles } from '../../../src/files/read-content.ts';

/** What a build reads besides `node_modules`, which is found above. */
const PARTS = ['src', 'scripts', 'public', 'tests/support', 'astro.config.mjs', 'package.json'];
const LAYOUT = join('src', 'layouts', 'Page.astro');

/** Copies the project and `content` into `folder`, which must be inside the project. */
export function copyProject(content: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const filter = (path: string) => !/[\\/]node_modules(?:[\\/]|$)/.test(path.slice(ROOT.length));
  for (const part of PARTS)
    cpSync(join(ROOT, part), join(folder, part), { recursive: true, filter });
  cpSync(content, join(folder, 'content'), { recursive: true });
}

export interface Edit {
  readonly name: string;
  readonly file: string;
  readonly change: (text: string) => string;
}

/** The edits to try in a copy of the project. */
export function editsOf(folder: string): Edit[] {
  const addSentence = (text: string) => `${text.trimEnd()} Une phrase de plus.\n`;
  const cases = readdirSync(join(folder, 'content', 'cas')).sort();
  return [
    {
      name: 'a fiche that few name',
      file: join('content', 'cas', cases.at(-1)!),
      change: addSentence,
    },
    {
      name: 'a lever that many name',
      file: join('content', 'leviers', `${mostNamed(folder)}.md`),
      change: (text) => text.replace(/^titre: (["']?)/m, 'titre: $1Bien '),
    },
    {
      name: 'the layout of all pages',
      file: LAYOUT,
      change: (text) => text.replace('<Footer />', '<hr />\n    <Footer />'),
    },
  ];
}

/** Makes an edit; the function it answers undoes it. */
export function makeEdit(folder: string, { file, change }: Edit): () => void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: the edit changes nothing`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

/** The lever whose name most files hold. */
function mostNamed(folder: string): string {
  const texts = ['cas', 'syntheses'].flatMap((kind) =>
    readdirSync(join(folder, 'content', kind)).map((name) =>
      readFileSync(join(folder, 'content', kind, name), 'utf8'),
    ),
  );
  const levers = readdirSync(join(folder, 'content', 'leviers')).map((name) =>
    name.replace(/\.md$/, ''),
  );
  const count = (slug: string) => texts.filter((text) => text.includes(slug)).length;
  return levers.map((slug) => ({ slug, count: count(slug) })).sort((a, b) => b.count - a.count)[0]!
    .slug;
}

/** The digest of each file of a site. */
export const digestsOf = (site: string): ReadonlyMap<string, string> =>
  new Map(
    listFiles(site).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  );

/** How many files of a site are new, or not as in the one before. */
export const countChanges = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): number => [...after].filter(([path, digest]) => before.get(path) !== digest).length;
