import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';
import { FACES } from '../fonts/faces.ts';

/** The site's fonts as CSS, with all that they need inside. */
export const FONTS = FACES.map(({ family, weight, file }) => {
  const font = readFileSync(join(ROOT, 'src/fonts', file)).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font})}`;
}).join('');
