/** `npm run build [-- --out FOLDER]`: validate → pages → search index → `dist/`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DIST } from '../src/files/project.ts';
import { buildSite } from './lib/build-site.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: DIST } } });
process.exitCode = (await buildSite(resolve(values.out))) ? 0 : 1;
