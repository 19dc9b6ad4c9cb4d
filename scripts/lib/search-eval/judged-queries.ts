/**
 * The judged queries: a file per family. A query stands on a line of its own; below it, indented,
 * a grade and the addresses that deserve it; `#` begins a line of comment.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';
import type { Grades } from './metrics.ts';

export interface JudgedQuery {
  readonly family: string;
  readonly query: string;
  /** By address: `/cas/la-rochelle-medecin-traitant/`, `/glossaire/#aci`. */
  readonly grades: Grades;
}

const FOLDER = join(ROOT, 'tests', 'search', 'queries');

/** All the judged queries, family by family. */
export function readJudgedQueries(folder = FOLDER): JudgedQuery[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      parseJudgedQueries(
        basename(name, '.txt').replaceAll('-', ' '),
        readFileSync(join(folder, name), 'utf8'),
      ),
    );
}

/** Reads the queries of a family; throws at a line that is not understood. */
export function parseJudgedQueries(family: string, text: string): JudgedQuery[] {
  const grades = new Map<string, Map<string, number>>();
  let current: Map<string, number> | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const fail = (what: string) => new Error(`${family}, line ${index + 1}: ${what}`);
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      if (grades.has(line)) throw fail(`“${line}” is already judged`);
      current = new Map<string, number>();
      grades.set(line, current);
      continue;
    }
    const [grade = '', ...addresses] = line.trim().split(/\s+/);
    if (!/^[123]$/.test(grade) || addresses.length === 0 || !current)
      throw fail('a grade from 1 to 3 and its addresses are expected, under a query');
    for (const short of addresses) {
      const address = addressOf(short);
      if (current.has(address)) throw fail(`${short} is already graded`);
      current.set(address, Number(grade));
    }
  }
  return [...grades].map(([query, graded]) => ({ family, query, grades: graded }));
}

/** `cas/la-rochelle` → `/cas/la-rochelle/`; `glossaire/#aci` → `/glossaire/#aci`. */
const addressOf = (short: string) => (short.includes('#') ? `/${short}` : `/${short}/`);
