/** `npm run word-template [-- --check]`: writes the Word templates that the site offers. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PUBLIC } from '../src/files/project.ts';
import { TEMPLATES } from './lib/word-template/templates.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

for (const [path, template] of Object.entries(TEMPLATES)) {
  const file = join(PUBLIC, path);
  const bytes = template();
  if (!values.check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  } else if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
    process.stderr.write(
      `public/${path} is not what the model says: run \`npm run word-template\`.\n`,
    );
    process.exitCode = 1;
  }
}
