/** Files in, everything wrong with them out. */
import { buildGraph, createItem, type Graph, type Item } from './graph.ts';
import { compareIssues, compareText, type Issue } from './issue.ts';
import { KINDS } from './kinds.ts';
import { parseFile, unread, type ContentFile, type Entry } from './parse/entry.ts';
import { EMPTY_OUTLINE } from './parse/outline.ts';
import { RULES, type RuleId } from './rules/catalogue.ts';
import type { Corpus, Double, KnownItem } from './rules/check.ts';
import { CHECKS } from './rules/checks.ts';

export interface Surroundings {
  /** Addresses of the files of `public/`. */
  readonly assets?: ReadonlySet<string>;
  /** The day of the commit, `2026-11-22`. */
  readonly today: string;
  /** Items of the collection whose files are not given: they may be named, and are not checked. */
  readonly known?: readonly KnownItem[];
}

export interface Validation {
  readonly entries: readonly Entry[];
  readonly graph: Graph;
  /** Sorted by file, line and column. */
  readonly issues: readonly Issue[];
}

/** Reads and checks a whole content tree. Pure: the same files give the same issues. */
export function validate(files: Iterable<ContentFile>, surroundings: Surroundings): Validation {
  const found: Entry[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const parsed = parseFile(file);
    if (parsed.entry) found.push(parsed.entry);
    issues.push(...parsed.issues);
  }
  const { entries, doubles } = separateDoubles(found);
  const corpus = createCorpus(entries, doubles, surroundings);
  for (const [rule, check] of Object.entries(CHECKS)) {
    const { level } = RULES[rule as RuleId];
    for (const { place, ...finding } of check(corpus)) {
      issues.push({ ...place, rule, level, ...finding });
    }
  }
  return {
    entries,
    graph: corpus.graph,
    issues: withoutEchoes(issues, doubles).sort(compareIssues),
  };
}

/** Two files that name the same item: the one whose path is right is kept, else the first. */
function separateDoubles(found: readonly Entry[]): { entries: Entry[]; doubles: Double[] } {
  const isRight = ({ kind, slug, path }: Entry) => path === `${kind}/${slug}.${KINDS[kind].format}`;
  const inOrder = [...found].sort(
    (a, b) => Number(isRight(b)) - Number(isRight(a)) || compareText(a.path, b.path),
  );
  const kept = new Map<string, Entry>();
  const doubles: Double[] = [];
  for (const entry of inOrder) {
    const name = `${entry.kind}/${entry.slug}`;
    const first = kept.get(name);
    if (!first) kept.set(name, entry);
    else if (isInFolder(entry)) doubles.push({ entry, first }); // else its folder is the fault
  }
  return {
    entries: found.filter((entry) => kept.get(`${entry.kind}/${entry.slug}`) === entry),
    doubles,
  };
}

const isInFolder = ({ kind, path }: Entry) => /^([^/]*)\/[^/]*$/.exec(path)?.[1] === kind;

const NAMING: ReadonlySet<string> = new Set<RuleId>(['nom-de-fichier', 'extension-inattendue']);

/** `nom-double` speaks for a doubled file: its other advice would be to take the name that is taken. */
function withoutEchoes(issues: readonly Issue[], doubles: readonly Double[]): Issue[] {
  const doubled = new Set(doubles.map(({ entry }) => entry.path));
  return issues.filter(({ rule, file }) => !(NAMING.has(rule) && doubled.has(file)));
}

function createCorpus(
  entries: readonly Entry[],
  doubles: readonly Double[],
  { assets = new Set<string>(), today, known = [] }: Surroundings,
): Corpus {
  const nameOf = ({ kind, slug }: KnownItem) => `${kind}/${slug}`;
  const given = new Set(entries.map(nameOf));
  const others = known.filter((item) => !given.has(nameOf(item)));
  const all = [
    ...entries,
    ...others.map(({ kind, slug }) => unread(kind, slug, `${kind}/${slug}.${KINDS[kind].format}`)),
  ];
  const byName = new Map(all.map((entry) => [nameOf(entry), entry]));
  const entryByItem = new Map<Item, Entry>();
  for (const entry of entries) {
    if (entry.data === undefined) continue;
    const { kind, slug, data, body, outline = EMPTY_OUTLINE } = entry;
    entryByItem.set(createItem({ kind, slug, data, body, outline }), entry);
  }
  return {
    entries: all,
    known: others,
    doubles,
    graph: buildGraph([...entryByItem.keys()]),
    entryOf: (item) => entryByItem.get(item)!,
    find: (kind, slug) => byName.get(`${kind}/${slug}`),
    assets,
    today,
  };
}
