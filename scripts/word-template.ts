/** `npm run word-template [-- --check]`: writes the Word template that the site offers. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PUBLIC } from '../src/files/project.ts';
import { synthesisTemplate } from './lib/word-template/synthesis.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const path = 'modeles/modele-synthese.docx';
const file = join(PUBLIC, path);
const bytes = synthesisTemplate();
if (!values.check) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
} else if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
  process.stderr.write(
    `public/${path} is not what the model says: run \`npm run word-template\`.\n`,
  );
  process.exitCode = 1;
}
