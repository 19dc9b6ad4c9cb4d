/** `npm run docs [-- --check]`: writes the pages and schemas of `docs/` that come from the model. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/files/project.ts';
import { authorSchema } from '../src/model/json-schema.ts';
import { KIND_NAMES } from '../src/model/kinds.ts';
import { formatPage, rulesPage } from '../src/model/reference-docs.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const schemas = KIND_NAMES.map(
  (kind) =>
    [`docs/schemas/${kind}.json`, `${JSON.stringify(authorSchema(kind), null, 2)}\n`] as const,
);

for (const [path, text] of [
  ['docs/format.md', formatPage()],
  ['docs/regles.md', rulesPage()],
  ...schemas,
] as const) {
  const file = join(ROOT, path);
  if (!values.check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (contentOf(file) !== text) {
    process.stderr.write(`${path} is not what the model says: run \`npm run docs\`.\n`);
    process.exitCode = 1;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // not written yet
  }
}
