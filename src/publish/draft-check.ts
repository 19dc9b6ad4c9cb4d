/** What the validator says of a draft, where its author can mend it. Pure. */
import { filesOf, type Draft, type DraftFile } from '../import/fiche/files.ts';
import { slugOf } from '../model/file-slug.ts';
import type { Issue } from '../model/issue.ts';
import type { Kind } from '../model/kinds.ts';
import { validate } from '../model/validate.ts';
import { knownItems, type Registry } from './registry.ts';
import { holdsWithout, withStandIns } from './stand-ins.ts';

/** A message of the validator, and where the form shows it. */
export interface Message extends Pick<Issue, 'rule' | 'level' | 'message' | 'advice'> {
  /** The field of the form: `evenement.debut`, or `source.editeur`, of the document as a source. */
  readonly field?: string;
  /** The line of the text of the fiche, from one. */
  readonly line?: number;
}

export interface CheckedDraft {
  readonly slug: string;
  readonly files: readonly DraftFile[];
  readonly messages: readonly Message[];
  /** A synthesis of the same day in the same region, which may be of the same meeting. */
  readonly sameDay?: { readonly slug: string; readonly title: string };
}

/** A picture of the document without its text. */
const UNNAMED = /!\[\s*\]\(\/images\/image-a-nommer-(\d+)\./;

/** Where a fault of the name of the file is mended: what the name is made of. */
const NAMED_BY: Partial<Record<Kind, string>> = { syntheses: 'region', cas: 'cpts' };

/** Makes the files of a draft and reads them as the validator will, among those of the collection. */
export function checkDraft(draft: Draft, registry: Registry, today: string): CheckedDraft {
  const slug = freeSlug(slugOf(draft.kind, draft.fields), draft.kind, registry);
  const { files, messages } = readDraft(draft, slug, registry, today);
  const sameDay = sameDayOf(draft, registry);
  const wrong = messages.flatMap(({ level, field }) =>
    level === 'error' && field !== undefined && !/^(?:source|image)\./.test(field) ? [field] : [],
  );
  const keyOf = ({ rule, field, line }: Message) => `${rule} ${field} ${line}`;
  const known = new Set(messages.map(keyOf));
  const filled = wrong.length > 0 ? withStandIns(draft, wrong, registry) : undefined;
  const late = filled ? readDraft(filled, slug, registry, today).messages : [];
  return {
    slug,
    files,
    ...(sameDay && { sameDay }),
    messages: [
      ...messages,
      ...late.filter((message) => !known.has(keyOf(message)) && holdsWithout(message, wrong)),
    ],
  };
}

function readDraft(
  draft: Draft,
  slug: string,
  registry: Registry,
  today: string,
): Pick<CheckedDraft, 'files' | 'messages'> {
  const { files } = filesOf(draft, slug);
  const inContent = files.flatMap(({ path, bytes }) =>
    path.startsWith('content/') ? [{ path: path.slice('content/'.length), bytes }] : [],
  );
  const assets = new Set(
    files.flatMap(({ path }) => (path.startsWith('public/') ? [path.slice('public'.length)] : [])),
  );
  const { issues } = validate(inContent, { today, assets, known: knownItems(registry) });
  const [fiche] = inContent;
  const head = linesBefore(new TextDecoder().decode(fiche!.bytes), draft.body);
  const isFiche = ({ file }: Issue) => file === fiche!.path;
  return {
    files,
    messages: issues.map((issue): Message => {
      const { rule, level, message, advice } = issue;
      return { rule, level, message, advice, ...placeOf(issue, isFiche(issue), head, draft) };
    }),
  };
}

/** A name that no fiche has. */
function freeSlug(slug: string, kind: Kind, { items }: Registry): string {
  const taken = new Set((items[kind] ?? []).map(([name]) => name));
  let free = slug;
  for (let rank = 2; taken.has(free); rank += 1) free = `${slug}-${rank}`;
  return free;
}

function sameDayOf(
  { kind, fields }: Draft,
  { items }: Registry,
): CheckedDraft['sameDay'] | undefined {
  const { debut } = (fields['evenement'] ?? {}) as { debut?: string };
  const { region } = fields as { region?: string };
  if (kind !== 'syntheses' || !region || debut?.length !== 10) return undefined;
  const [slug, title = slug] =
    (items.syntheses ?? []).find(([name]) => name.startsWith(`${region}-${debut}`)) ?? [];
  return slug === undefined || title === undefined ? undefined : { slug, title };
}

/** Pictures change their names in the text of the file, lines stay. */
const linesBefore = (text: string, body: string): number =>
  text.split('\n').length - body.split('\n').length;

function placeOf(
  { field, line, rule }: Issue,
  isFiche: boolean,
  head: number,
  { kind, body }: Draft,
): Partial<Message> {
  const named = field?.replace(/\[\d+\]$/, '');
  if (!isFiche) return { field: `source.${named ?? 'titre'}` };
  if (named !== undefined) return { field: named };
  if (line > head) {
    const picture = rule === 'image-sans-texte' && UNNAMED.exec(body.split('\n')[line - head - 1]!);
    if (!picture) return { line: line - head };
    return {
      field: `image.${picture[1]}`,
      message: `L’image ${picture[1]} n’a pas de texte qui la remplace.`,
      advice: 'Dites ce qu’elle apprend à qui ne la voit pas, ou retirez-la.',
    };
  }
  const owner = NAMED_BY[kind];
  return owner === undefined ? {} : { field: owner };
}
