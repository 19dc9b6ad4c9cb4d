/** `npm run build`: validate → pages → search index → `dist/`. */
import { buildSite } from './lib/build-site.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
