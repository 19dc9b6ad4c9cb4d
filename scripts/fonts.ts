/** `npm run fonts [-- --check]`: cuts the site's fonts out of the whole ones, and declares them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/files/project.ts';
import {
  FACES,
  LICENCES,
  cutFont,
  packFont,
  readPackageFile,
  type Face,
} from './lib/fonts/faces.ts';
import { readMetrics, type Metrics } from './lib/fonts/metrics.ts';
import { styleSheet } from './lib/fonts/style-sheet.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const files: (readonly [path: string, bytes: Buffer])[] = [];
const measured: (readonly [Face, Metrics])[] = [];
for (const face of FACES) {
  const font = await cutFont(face);
  measured.push([face, readMetrics(font)]);
  files.push([`src/fonts/${face.file}`, await packFont(font)]);
}
files.push(['src/styles/fonts.css', Buffer.from(styleSheet(measured))]);
for (const [file, source] of Object.entries(LICENCES))
  files.push([`src/fonts/${file}`, readPackageFile(source)]);

mkdirSync(join(ROOT, 'src/fonts'), { recursive: true });
for (const [path, bytes] of files) {
  const file = join(ROOT, path);
  if (!values.check) writeFileSync(file, bytes);
  else if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
    process.stderr.write(`${path} is not what the fonts give: run \`npm run fonts\`.\n`);
    process.exitCode = 1;
  }
}
