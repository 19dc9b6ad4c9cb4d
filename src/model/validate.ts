/** Files in, everything wrong with them out. */
import { buildGraph, type Graph, type Item } from './graph.ts';
import { compareIssues, compareText, type Issue } from './issue.ts';
import { parseFile, type ContentFile, type Entry } from './parse/entry.ts';
import { RULES, type RuleId } from './rules/catalogue.ts';
import type { Corpus } from './rules/check.ts';
import { CHECKS } from './rules/checks.ts';

export interface Surroundings {
  /** Addresses of the files of `public/`. */
  readonly assets?: ReadonlySet<string>;
  /** The day of the commit, `2026-11-22`. */
  readonly today: string;
}

export interface Validation {
  readonly entries: readonly Entry[];
  readonly graph: Graph;
  /** Sorted by file, line and column. */
  readonly issues: readonly Issue[];
}

/** Reads and checks a whole content tree. Pure: the same files give the same issues. */
export function validate(files: Iterable<ContentFile>, surroundings: Surroundings): Validation {
  const entries: Entry[] = [];
  const issues: Issue[] = [];
  const paths: string[] = [];
  for (const file of files) {
    paths.push(file.path);
    const parsed = parseFile(file);
    if (parsed.entry) entries.push(parsed.entry);
    issues.push(...parsed.issues);
  }
  const corpus = createCorpus(entries, paths.sort(compareText), surroundings);
  for (const [rule, check] of Object.entries(CHECKS)) {
    const { level } = RULES[rule as RuleId];
    for (const { place, ...finding } of check(corpus)) {
      issues.push({ ...place, rule, level, ...finding });
    }
  }
  return { entries, graph: corpus.graph, issues: issues.sort(compareIssues) };
}

function createCorpus(
  entries: readonly Entry[],
  paths: readonly string[],
  { assets = new Set<string>(), today }: Surroundings,
): Corpus {
  const byName = new Map(entries.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  const entryByItem = new Map<Item, Entry>();
  for (const entry of entries) {
    if (entry.data === undefined) continue;
    const { kind, slug, data, body, outline } = entry;
    entryByItem.set({ kind, slug, data, body, outline }, entry);
  }
  return {
    entries,
    paths,
    graph: buildGraph([...entryByItem.keys()]),
    entryOf: (item) => entryByItem.get(item)!,
    find: (kind, slug) => byName.get(`${kind}/${slug}`),
    assets,
    today,
  };
}
