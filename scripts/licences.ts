/**
 * `npm run licences [-- --check]`: refuses a dependency whose licence is not on our list, and writes
 * `docs/licences.md` (or checks that it is up to date).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/files/project.ts';
import {
  licenceProblems,
  licencesPage,
  packagesOf,
  type LockFile,
} from './lib/licences/packages.ts';
import { fail } from './lib/terminal.ts';

const PAGE = join(ROOT, 'docs', 'licences.md');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile;
const packages = packagesOf(lock);
const problems = licenceProblems(packages);
if (problems.length > 0) fail(problems.join('\n'));
const page = licencesPage(packages);
if (!values.check) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page)
  fail('docs/licences.md is not what package-lock.json says: run `npm run licences`.');
