/** `npm run docs [-- --check]`: writes the pages of `docs/` that come from the model. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/files/project.ts';
import { formatPage, rulesPage } from '../src/model/reference-docs.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

for (const [path, text] of [
  ['docs/format.md', formatPage()],
  ['docs/regles.md', rulesPage()],
] as const) {
  const file = join(ROOT, path);
  if (!values.check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${path} is not what the model says: run \`npm run docs\`.\n`);
    process.exitCode = 1;
  }
}
