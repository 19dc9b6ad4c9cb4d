/**
 * A content tree of any size in the likeness of the real one: the real one, and likenesses of its
 * fiches, of the kinds that grow with the regions, in the same shares. A likeness keeps the
 * structure, sources and relations of its model, some of them changed for those of another; a third
 * of its plain words are changed for words of other fiches. Always the same for the same size.
 * A tree smaller than the real one has some of its fiches, and all that these name; it has no
 * requests, which are answered by fiches of all sorts.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FICHE_KINDS, type FicheKind } from '../../../src/model/kinds.ts';
import { randomFrom } from '../random.ts';
import { keptFiches } from './smaller-content.ts';

/** What federations add over the years. Levers and the framework are written by editors. */
const GROWING = ['cpts', 'cas', 'syntheses'] as const satisfies readonly FicheKind[];
const CHANGED = 0.35;
/** Plain words of the text; names, acronyms, marks and addresses stay. */
const PLAIN_WORD = /(?<![\p{L}\p{N}_\-/.’'[(#^:])\p{Ll}{4,}(?![\p{L}\p{N}_\-/.’'\])])/gu;

interface Model {
  readonly kind: FicheKind;
  readonly slug: string;
  readonly text: string;
}

/** Writes `size` fiches, or few more, into `folder`, from the content in `source`. */
export function generateContent(source: string, folder: string, size: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  if (size < ficheCount(source)) {
    shrink(source, folder, size);
    return;
  }
  const random = randomFrom(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const models = GROWING.flatMap((kind) => readModels(source, kind));
  const words = models.flatMap(({ text }) => text.match(PLAIN_WORD) ?? []);
  const vary = (line: string) =>
    line.replace(PLAIN_WORD, (word) => (random() < CHANGED ? pick(words) : word));
  for (let rank = 0; rank < size - ficheCount(source); rank += 1) {
    const model = models[rank % models.length]!;
    const round = Math.floor(rank / models.length) + 1;
    const file = join(folder, model.kind, `${slugOf(model, round)}.md`);
    writeFileSync(file, likeness(model, round, vary));
  }
}

function shrink(source: string, folder: string, size: number): void {
  const kept = keptFiches(source, size, GROWING);
  rmSync(join(folder, 'demandes'), { recursive: true, force: true });
  for (const kind of GROWING)
    for (const name of readdirSync(join(folder, kind)))
      if (!kept.has(`${kind}/${name.replace(/\.md$/, '')}`)) rmSync(join(folder, kind, name));
}

/** How many fiches a content tree has. */
export const ficheCount = (folder: string): number =>
  FICHE_KINDS.reduce((sum, kind) => sum + readdirSync(join(folder, kind)).length, 0);

function readModels(source: string, kind: FicheKind): Model[] {
  return readdirSync(join(source, kind))
    .sort()
    .map((name) => ({
      kind,
      slug: name.replace(/\.md$/, ''),
      text: readFileSync(join(source, kind, name), 'utf8').replace(
        /^anciens_slugs:.*\n(?: {2}- .*\n)*/m,
        '',
      ),
    }));
}

const CPTS_FIELD = /^cpts: \[(.*)\]$/m;
const cptsOf = ({ text }: Model) =>
  CPTS_FIELD.exec(text)?.[1]!
    .split(',')
    .map((slug) => slug.trim())
    .filter(Boolean) ?? [];

/** A case's name begins with that of its CPTS, which is a likeness too. */
function slugOf(model: Model, round: number): string {
  const { slug } = model;
  const owner = model.kind === 'cas' ? cptsOf(model).find((cpts) => slug.startsWith(cpts)) : '';
  return owner ? `${owner}-${round}${slug.slice(owner.length)}` : `${slug}-${round}`;
}

function likeness(model: Model, round: number, vary: (line: string) => string): string {
  const { text } = model;
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const named = frontmatter.replace(
    /^(titre|nom): (?:"(.*)"|'(.*)'|(.*))$/m,
    (_, key: string, ...quoted: (string | undefined)[]) =>
      `${key}: ${JSON.stringify(`${quoted.slice(0, 3).find((value) => value !== undefined)} (n° ${round})`)}`,
  );
  const owned = named.replace(
    CPTS_FIELD,
    `cpts: [${cptsOf(model)
      .map((slug) => `${slug}-${round}`)
      .join(', ')}]`,
  );
  const varied = body
    .split('\n')
    .map((line) => (/^(?:#|\||\s*$)/.test(line) ? line : vary(line)))
    .join('\n');
  return `---\n${owned}\n---\n${varied}`;
}
