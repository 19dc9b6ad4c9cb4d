/** The same fiches for peers: plain Markdown, with the title and the description that all of them read. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedGraph } from '../../../src/files/content-graph.ts';
import { validateContent } from '../../../src/files/validate-content.ts';
import { FICHE_KINDS } from '../../../src/model/kinds.ts';
import { titleOf } from '../../../src/model/titles.ts';

/** Writes the fiches of `content` into `folder`; answers how many there are. */
export function writePeerCorpus(content: string, folder: string): number {
  const graph = publishedGraph(validateContent(content));
  rmSync(folder, { recursive: true, force: true });
  const fiches = FICHE_KINDS.flatMap((kind) => [...graph.all(kind)]);
  for (const fiche of fiches) {
    const file = join(folder, fiche.kind, `${fiche.slug}.md`);
    mkdirSync(dirname(file), { recursive: true });
    const header = {
      title: titleOf(fiche),
      description: fiche.data.resume,
    };
    const fields = Object.entries(header).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(file, `---\n${fields.join('\n')}\n---\n${withoutComponents(fiche.body)}`);
  }
  return fiches.length;
}

/** The steps of a parcours are MDX, which peers would need a plugin for. */
const withoutComponents = (body: string) =>
  body.replace(/<Pas\s[^>]*?titre="([^"]*)"[^>]*>/g, '\n## $1\n').replaceAll('</Pas>', '');
